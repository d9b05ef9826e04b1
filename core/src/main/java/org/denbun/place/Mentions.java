package org.denbun.place;

import java.util.ArrayList;
import java.util.List;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.text.Range;

/** Makes candidates into mentions: looks each up, and tells its sentence. */
final class Mentions {

  private final References references;
  private final String text;
  private final List<Range> sentences;

  Mentions(References references, String text, List<Range> sentences) {
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
      Reference reference = references.of(candidate.name(), reading, candidate.type());
      return new Mention(candidate, sentence, reference);
    }
    Mention mention = new Mention(candidate, sentence, Reference.NONE);
    // A body that is named after a country tells that the text speaks of it.
    PlaceEntry country = references.country(candidate.name());
    if (country != null) {
      mention.settle(country, PlaceCertainty.LIKELY);
    }
    return mention;
  }
}
