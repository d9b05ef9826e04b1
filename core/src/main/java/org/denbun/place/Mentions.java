package org.denbun.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.denbun.language.Language;
import org.denbun.text.Range;

/** Makes candidates into mentions: looks each up, and tells its sentence. */
final class Mentions {

  private final Language language;
  private final References references;
  private final String text;
  private final List<Range> sentences;

  /** What has been looked up: an article names few places often. */
  private final Map<String, Reference> known = new HashMap<>();

  Mentions(Language language, References references, String text, List<Range> sentences) {
    this.language = language;
    this.references = references;
    this.text = text;
    this.sentences = sentences;
  }

  List<Mention> of(List<Candidate> candidates) {
    List<Mention> mentions = new ArrayList<>();
    int sentence = 0;
    for (Candidate candidate : candidates) {
      while (sentence < sentences.size()
          && sentences.get(sentence).end() <= candidate.range().begin()) {
        sentence++;
      }
      mentions.add(mention(candidate, sentence));
    }
    return mentions;
  }

  private Mention mention(Candidate candidate, int sentence) {
    if (candidate.isPlace()) {
      String reading = Aside.at(text, candidate.range().end());
      String key = candidate.type() + " " + reading + " " + candidate.name();
      Reference reference =
          known.computeIfAbsent(
              key, k -> references.of(candidate.name(), reading, candidate.type()));
      return new Mention(candidate, sentence, reference);
    }
    Mention mention = new Mention(candidate, sentence, Reference.NONE);
    country(candidate.name(), mention);
    return mention;
  }

  /** A body that is named after a country tells that the text speaks of it. */
  private void country(String name, Mention mention) {
    int end = language.gazetteer().longest(name, 0);
    language.gazetteer().exactly(name.substring(0, end)).stream()
        .filter(entry -> entry.kind() == PlaceKind.COUNTRY)
        .max(Comparator.comparingLong(PlaceEntry::population))
        .ifPresent(country -> mention.settle(country, PlaceCertainty.LIKELY));
  }
}
