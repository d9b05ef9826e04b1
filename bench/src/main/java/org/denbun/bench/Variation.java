package org.denbun.bench;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Another article of the same words: numbers and the order of sentences change, so that no branch
 * or cache learns one text by heart.
 *
 * @param round which variation; 0 leaves the text as it is
 */
record Variation(int round) {

  String of(String text) {
    List<String> sentences = sentences(text);
    Collections.rotate(sentences, round);
    return String.join("", sentences)
        .chars()
        .map(this::digit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private int digit(int character) {
    return character >= '0' && character <= '9' ? '0' + (character - '0' + round) % 10 : character;
  }

  private static List<String> sentences(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.JAPANESE);
    breaks.setText(text);
    List<String> sentences = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(text.substring(begin, end));
      begin = end;
    }
    return sentences;
  }
}
