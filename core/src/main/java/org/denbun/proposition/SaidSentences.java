package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.Language;
import org.denbun.text.Bracket;
import org.denbun.text.Range;

/** Takes what somebody says apart into sentences: each says something of its own. */
final class SaidSentences {

  private final String text;
  private final String stops;
  private final List<Bracket> brackets;

  SaidSentences(String text, Language language) {
    this.text = text;
    stops = language.setting("stops");
    brackets = language.brackets();
  }

  /** The ranges of each sentence; stops inside of brackets end none. */
  List<List<Range>> of(List<Range> contents) {
    List<List<Range>> sentences = new ArrayList<>();
    List<Range> sentence = new ArrayList<>();
    for (Range content : contents) {
      int begin = content.begin();
      int depth = 0;
      for (int i = content.begin(); i < content.end(); i++) {
        depth = Math.max(0, depth + depth(text.charAt(i)));
        if (depth == 0 && stops.indexOf(text.charAt(i)) >= 0) {
          add(new Range(begin, i + 1), sentence);
          close(sentences, sentence);
          begin = i + 1;
        }
      }
      add(new Range(begin, content.end()), sentence);
    }
    close(sentences, sentence);
    return sentences;
  }

  private int depth(char c) {
    for (Bracket bracket : brackets) {
      if (bracket.open() == c) {
        return 1;
      }
      if (bracket.close() == c) {
        return -1;
      }
    }
    return 0;
  }

  private void add(Range piece, List<Range> sentence) {
    if (piece.in(text).chars().anyMatch(Character::isLetterOrDigit)) {
      sentence.add(piece);
    }
  }

  private static void close(List<List<Range>> sentences, List<Range> sentence) {
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
      sentence.clear();
    }
  }
}
