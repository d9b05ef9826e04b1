package org.denbun.chain;

import java.text.Normalizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.denbun.language.BodyWord;
import org.denbun.language.BodyWord.Rule;
import org.denbun.language.BodyWords;
import org.denbun.language.Language;
import org.denbun.text.Bracket;

/** Spells names as the lists do. Safe for use by many threads at once. */
final class PlainNames {

  private final BodyWords words;
  private final String opening;
  private final String closing;

  PlainNames(Language language, BodyWords words) {
    this.words = words;
    this.opening = asides(language, Bracket::open);
    this.closing = asides(language, Bracket::close);
  }

  private static String asides(Language language, Function<Bracket, Character> side) {
    return language.brackets().stream()
        .filter(kind -> !kind.quotes())
        .map(kind -> String.valueOf(side.apply(kind)))
        .collect(Collectors.joining());
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
      depth += opening.indexOf(c) >= 0 ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= depth > 0 && closing.indexOf(c) >= 0 ? 1 : 0;
    }
    return plain.toString();
  }
}
