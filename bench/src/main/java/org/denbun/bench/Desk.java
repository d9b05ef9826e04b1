package org.denbun.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Does to a text what a paper's desk does to an agency's: trims, reorders, rewords, adds. */
final class Desk {

  /** Nothing shorter is printed, unless it came so. */
  private static final int SHORTEST = 120;

  /** What ends a sentence. */
  static final String STOP = "\u3002";

  private final Random random;
  private final List<String> corpus;

  /**
   * A desk.
   *
   * @param corpus where its own words come from
   */
  Desk(Random random, List<String> corpus) {
    this.random = random;
    this.corpus = corpus;
  }

  /** Some of the sentences: the first ones, as papers cut, or any. */
  Strand trimmed(Strand strand, double share) {
    List<Strand> sentences = sentences(strand);
    boolean tail = random.nextBoolean();
    int most = (int) Math.max(SHORTEST, strand.length() * share);
    while (length(sentences) > most) {
      Strand cut = sentences.remove(tail ? sentences.size() - 1 : random.nextInt(sentences.size()));
      if (length(sentences) < SHORTEST) {
        return strand.length() < 2 * SHORTEST ? strand : joined(sentences).plus(cut);
      }
    }
    return joined(sentences);
  }

  /** Two sentences change places. */
  Strand reordered(Strand strand) {
    List<Strand> sentences = sentences(strand);
    int size = sentences.size();
    Collections.swap(sentences, random.nextInt(size), random.nextInt(size));
    return joined(sentences);
  }

  /** A few letters are left out, put in or put in place of others, once in so many. */
  Strand reworded(Strand strand, int every) {
    Strand out = Strand.of("", Strand.OWN);
    int at = 0;
    while (at < strand.length()) {
      int next = Math.min(strand.length(), at + 1 + random.nextInt(2 * every));
      out = out.plus(strand.part(at, next));
      int dropped = random.nextInt(4);
      at = Math.min(strand.length(), next + dropped);
      out = out.plus(words(random.nextInt(dropped == 0 ? 6 : 4)));
    }
    return out;
  }

  /** Text of an article's own: snippets that no other has side by side. */
  Strand own(int length, int root) {
    Strand own = Strand.of("", Strand.OWN);
    while (own.length() < length) {
      own = own.plus(words(2 + random.nextInt(5)));
    }
    return Strand.of(own.text() + STOP, root);
  }

  private Strand words(int length) {
    String text = corpus.get(random.nextInt(corpus.size()));
    int begin = random.nextInt(Math.max(1, text.length() - length));
    return Strand.of(text.substring(begin, Math.min(text.length(), begin + length)), Strand.OWN);
  }

  private static List<Strand> sentences(Strand strand) {
    List<Strand> sentences = new ArrayList<>();
    int begin = 0;
    while (begin < strand.length()) {
      int stop = strand.text().indexOf(STOP, begin);
      int end = stop < 0 ? strand.length() : stop + 1;
      sentences.add(strand.part(begin, end));
      begin = end;
    }
    return sentences;
  }

  private static int length(List<Strand> strands) {
    return strands.stream().mapToInt(Strand::length).sum();
  }

  private static Strand joined(List<Strand> strands) {
    return strands.stream().reduce(Strand.of("", Strand.OWN), Strand::plus);
  }
}
