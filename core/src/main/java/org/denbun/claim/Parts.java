package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** The sentences inside the brackets of a sentence. */
final class Parts {

  /** Brackets deeper than this are read as plain text of their surroundings. */
  private static final int DEEPEST = 3;

  private Parts() {}

  /** A sentence, and what stands inside its brackets, outside before inside. */
  static List<Sentence> of(Sentence sentence) {
    List<Sentence> parts = new ArrayList<>();
    add(parts, sentence, DEEPEST);
    return parts;
  }

  private static void add(List<Sentence> parts, Sentence sentence, int depth) {
    parts.add(sentence);
    if (depth > 0) {
      add(parts, sentence, sentence.quotations(), depth);
      add(parts, sentence, sentence.asides(), depth);
    }
  }

  private static void add(
      List<Sentence> parts, Sentence sentence, List<Brackets.Pair> pairs, int depth) {
    for (Brackets.Pair pair : pairs) {
      for (Sentence inner : inside(sentence, pair)) {
        add(parts, inner, depth - 1);
      }
    }
  }

  private static List<Sentence> inside(Sentence s, Brackets.Pair pair) {
    Range words = pair.inside();
    List<Brackets.Pair> found = Brackets.of(words.in(s.article()), s.language().brackets()).pairs();
    List<Brackets.Pair> placed =
        Outermost.of(found, new Range(0, words.length())).stream()
            .map(inner -> inner.shifted(words.begin()))
            .toList();
    return Sentences.of(s.article(), words, placed, s.language().sentenceEnds()).stream()
        .map(range -> new Sentence(s.language(), s.article(), range, placed))
        .toList();
  }
}
