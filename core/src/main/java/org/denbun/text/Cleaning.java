package org.denbun.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Marks what is not to be read: passages that stand twice, and what is not the article's text. */
public final class Cleaning {

  /** A repeated passage shorter than this may be chance or style. */
  private static final int SHORTEST = 40;

  /** A longer line is no boilerplate, and a pattern is not let loose on it. */
  private static final int LONGEST_LINE = 300;

  /**
   * A kind of boilerplate.
   *
   * @param kind what to call it
   * @param pattern what a whole line or sentence of it looks like
   * @param holds words of which every one of them has at least one; empty where none is known
   */
  public record Boilerplate(String kind, Pattern pattern, List<String> holds) {

    boolean is(String line) {
      return (holds.isEmpty() || holds(line)) && pattern.matcher(line).matches();
    }

    private boolean holds(String line) {
      for (int i = 0; i < holds.size(); i++) {
        if (line.contains(holds.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A marked stretch.
   *
   * @param of the stretch that it repeats, or null
   */
  public record Marked(Range range, String kind, @Nullable Range of) {}

  private Cleaning() {}

  /** The marks of a text, in its order; they do not overlap. */
  public static List<Marked> of(String text, List<Range> sentences, List<Boilerplate> boilerplate) {
    List<Marked> marks = new ArrayList<>();
    repeats(text, sentences, marks);
    for (Range sentence : unmarked(sentences, List.copyOf(marks))) {
      line(text, sentence, boilerplate, marks);
    }
    marks.sort(Comparator.comparingInt(m -> m.range().begin()));
    return marks;
  }

  /** The sentences that no mark holds; both in the order of the text. */
  public static List<Range> unmarked(List<Range> sentences, List<Marked> marks) {
    List<Range> left = new ArrayList<>();
    int mark = 0;
    for (Range sentence : sentences) {
      while (mark < marks.size() && marks.get(mark).range().end() <= sentence.begin()) {
        mark++;
      }
      if (mark == marks.size() || !marks.get(mark).range().contains(sentence)) {
        left.add(sentence);
      }
    }
    return left;
  }

  private static void line(
      String text, Range sentence, List<Boilerplate> boilerplate, List<Marked> marks) {
    if (sentence.length() > LONGEST_LINE) {
      return;
    }
    String line = sentence.in(text);
    for (Boilerplate kind : boilerplate) {
      if (kind.is(line)) {
        marks.add(new Marked(sentence, kind.kind(), null));
        return;
      }
    }
  }

  /** Runs of sentences that stand earlier in the same text. */
  private static void repeats(String text, List<Range> sentences, List<Marked> marks) {
    Map<String, Integer> first = new HashMap<>();
    int i = 0;
    while (i < sentences.size()) {
      Integer earlier = first.putIfAbsent(sentences.get(i).in(text), i);
      int run = earlier == null ? 0 : run(text, sentences, earlier, i);
      if (earlier != null && mark(sentences, earlier, i, run, marks)) {
        i += run;
      } else {
        i++;
      }
    }
  }

  private static int run(String text, List<Range> sentences, int earlier, int later) {
    int run = 0;
    while (later + run < sentences.size()
        && earlier + run < later
        && sentences.get(earlier + run).in(text).equals(sentences.get(later + run).in(text))) {
      run++;
    }
    return run;
  }

  private static boolean mark(
      List<Range> sentences, int earlier, int later, int run, List<Marked> marks) {
    Range again = span(sentences, later, run);
    if (again.length() < SHORTEST) {
      return false;
    }
    marks.add(new Marked(again, "repeat", span(sentences, earlier, run)));
    return true;
  }

  private static Range span(List<Range> sentences, int from, int run) {
    return new Range(sentences.get(from).begin(), sentences.get(from + run - 1).end());
  }
}
