package org.denbun.registry;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.language.Language;
import org.denbun.language.Languages;
import org.denbun.tagger.NameTagger;
import org.junit.jupiter.api.Test;

/** The packaged tagger may not become worse: exact spans and types, by hands not ours. */
class NamesGateTest {

  private static final double FLOOR = 0.715;
  private static final Path SHARED =
      Path.of(System.getProperty("denbun.shared", "../../shared"), "data/names/gsd-dev.bio");

  private static final Map<String, NameType> SCORED =
      Map.of(
          "PERSON", NameType.PERSON,
          "ORG", NameType.ORGANISATION,
          "GPE", NameType.PLACE,
          "LOC", NameType.PLACE);

  @Test
  void namesInOtherHandsTextsStayAboveTheFloor() throws IOException {
    assumeTrue(Files.exists(SHARED), () -> SHARED + " is not here");
    Language japanese = Objects.requireNonNull(Languages.packaged().named("ja"));
    NameTagger tagger = NameTagger.of(japanese);
    int right = 0;
    int all = 0;
    for (Annotated sentence : BioFile.parse(Files.readAllLines(SHARED))) {
      Set<Names.Found> gold = gold(sentence);
      Set<Names.Found> found = scored(Names.of(tagger, japanese, sentence.text()));
      all += gold.size() + found.size();
      found.retainAll(gold);
      right += found.size();
    }
    double f1 = 2.0 * right / all;
    assertTrue(f1 >= FLOOR, () -> "F1 is " + f1 + ", below " + FLOOR);
  }

  private static Set<Names.Found> gold(Annotated sentence) {
    Set<Names.Found> gold = new HashSet<>();
    for (Annotated.Gold name : sentence.names()) {
      NameType type = SCORED.get(name.type());
      if (type != null) {
        gold.add(new Names.Found(name.begin(), name.end(), type));
      }
    }
    return gold;
  }

  /** An outlet counts as an organisation; other types are not scored. */
  private static Set<Names.Found> scored(Names names) {
    Set<Names.Found> scored = new HashSet<>();
    for (Names.Found name : names.all()) {
      NameType type = name.type() == NameType.OUTLET ? NameType.ORGANISATION : name.type();
      if (SCORED.containsValue(type)) {
        scored.add(new Names.Found(name.begin(), name.end(), type));
      }
    }
    return scored;
  }
}
