package org.denbun.tagger;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** The names of small texts, told shortly. */
final class Tagged {

  private Tagged() {}

  /** Each name after its type, part by part. */
  static List<String> names(NameTagger tagger, Language language, String text) {
    List<String> names = new ArrayList<>();
    Range all = new Range(0, text.length());
    List<Brackets.Pair> pairs = Outermost.of(Brackets.of(text, language.brackets()).pairs(), all);
    for (Range range : Sentences.of(text, all, pairs, language.sentenceEnds())) {
      for (Sentence part : new Sentence(language, text, range, pairs).parts()) {
        for (TaggedName name : tagger.tag(part)) {
          names.add(name.type() + " " + part.range(name.begin(), name.end()).in(text));
        }
      }
    }
    return names;
  }
}
