package org.denbun.chain;

import java.text.Normalizer;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Language;

/** Spells names as the lists do. Safe for use by many threads at once. */
final class PlainNames {

  private final Language language;
  private final BodyWords words;

  PlainNames(Language language, BodyWords words) {
    this.language = language;
    this.words = words;
  }

  /** A name as the lists spell it: no asides, usual letters, nothing that is no part of it. */
  String of(String name) {
    String phrase = Normalizer.normalize(withoutAsides(name), Normalizer.Form.NFKC).strip();
    for (BodyWord word = words.begin(phrase);
        word != null && word.rule() == Rule.FRONT;
        word = words.begin(phrase)) {
      phrase = phrase.substring(word.form().length());
    }
    return phrase;
  }

  private String withoutAsides(String name) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (char c : name.toCharArray()) {
      depth += aside(c, true) ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= depth > 0 && aside(c, false) ? 1 : 0;
    }
    return plain.toString();
  }

  private boolean aside(char c, boolean opening) {
    return language.brackets().stream()
        .anyMatch(kind -> !kind.quotes() && c == (opening ? kind.open() : kind.close()));
  }
}
