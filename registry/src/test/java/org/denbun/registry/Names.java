package org.denbun.registry;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.tagger.NameTagger;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** The names that a tagger finds in a text, by their places in it. */
record Names(Set<Found> all) {

  record Found(int begin, int end, NameType type) {}

  static Names of(NameTagger tagger, Language language, String text) {
    Set<Found> found = new HashSet<>();
    Range all = new Range(0, text.length());
    List<Brackets.Pair> pairs = Outermost.of(Brackets.of(text, language.brackets()).pairs(), all);
    for (Range range : Sentences.of(text, all, pairs, language.sentenceEnds())) {
      for (Sentence part : new Sentence(language, text, range, pairs).parts()) {
        tagger
            .tag(part)
            .forEach(name -> {
              Range place = part.range(name.begin(), name.end());
              found.add(new Found(place.begin(), place.end(), name.type()));
            });
      }
    }
    return new Names(found);
  }
}
