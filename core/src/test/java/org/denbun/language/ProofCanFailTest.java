package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Shows on planted rules that the proof and the lint notice what is wrong. */
class ProofCanFailTest {

  private static final String QUOTE = "Mira dor ta «[content:bana velin]» ke sared.";
  private final Folder sound = Folder.packaged("languages/xx");

  @Test
  void aHitThatIsNotFoundIsToldWithWhatIsFound() {
    assertProof(
        "words: not found as marked; found instead: words [bana velin] by Mira dor",
        "Rule: words",
        "Kind: quotation",
        "Link: ke",
        "Hit: Mira dor [source:ta] «[content:bana velin]» ke sared.",
        "Miss: bana.");
  }

  @Test
  void aStolenExampleIsToldWithTheThief() {
    assertProof(
        "told: the rule words takes this example",
        "Rule: told",
        "Kind: hearsay",
        "Marker: kevo",
        "Hit: " + QUOTE,
        "Miss: bana.",
        "From: constructed",
        "",
        "Rule: words",
        "Kind: quotation",
        "Link: ke");
  }

  @Test
  void aMissThatIsFoundIsTold() {
    assertProof(
        "words: found where nothing is to be found: words [bana velin] by Mira dor",
        "Rule: words",
        "Kind: quotation",
        "Link: ke",
        "Hit: " + QUOTE,
        "Miss: " + QUOTE);
  }

  @Test
  void aRuleWithoutExamplesIsTold() {
    assertProof("clause: needs a Hit and a Miss", "Rule: clause", "Kind: clause");
  }

  @Test
  void aMarkThatAnotherRuleHasIsTold() {
    assertLint(
        "b: porun is a mark of a already",
        "Rule: a",
        "Kind: frame",
        "Marker: porun",
        "",
        "Rule: b",
        "Kind: frame",
        "Marker: porun");
  }

  @Test
  void theSameMarkUnderOtherConditionsIsNone() {
    assertEquals(
        List.of(),
        lint(
            "Rule: a",
            "Kind: frame",
            "Marker: porun",
            "",
            "Rule: b",
            "Kind: frame",
            "Marker: porun",
            "Head: yes"));
  }

  @Test
  void aPredicateThatNoListHasIsTold() {
    assertLint("a: zul is no stem of verbs.tsv", "Rule: a", "Kind: follow", "Predicate: zul");
  }

  @Test
  void aMarkTwiceIsTold() {
    assertLint("a: x stands twice in Marker", "Rule: a", "Kind: frame", "Marker: x | y | x");
  }

  @Test
  void aMarkThatNoReadingTextHasIsTold() {
    Folder japanese =
        new Planted(
            Folder.packaged("languages/ja"),
            List.of("Rule: a", "Kind: frame", "Marker: に よると | は，"));
    assertEquals(2, RuleLint.of(new Language("ja", japanese), japanese).size());
  }

  private void assertProof(String complaint, String... rules) {
    List<String> lines = new ArrayList<>(List.of(rules));
    lines.add("From: constructed");
    Folder folder = new Planted(sound, lines);
    Language language = new Language("xx", folder);
    List<String> complaints = Proof.of(language.rules().getFirst(), language, folder);
    assertEquals(1, complaints.size(), complaints.toString());
    assertTrue(complaints.getFirst().matches("languages/xx/claims.rules:\\d+: .*"));
    assertTrue(complaints.getFirst().endsWith(complaint), complaints.toString());
  }

  private void assertLint(String complaint, String... rules) {
    assertEquals(1, lint(rules).size());
    assertTrue(lint(rules).getFirst().endsWith(complaint), lint(rules).toString());
  }

  private List<String> lint(String... rules) {
    Folder folder = new Planted(sound, List.of(rules));
    return RuleLint.of(new Language("xx", folder), folder);
  }

  /** A language folder with other rules. */
  private record Planted(Folder folder, List<String> rules) implements Folder {

    @Override
    public byte @Nullable [] bytes(String file) {
      return folder.bytes(file);
    }

    @Override
    public List<String> lines(String file) {
      return file.equals("claims.rules") ? rules : folder.lines(file);
    }

    @Override
    public String name(String file) {
      return folder.name(file);
    }
  }
}
