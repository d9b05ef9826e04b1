package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How text is laid out for a person. Colours and lines only repeat what the words say.
 *
 * @param colours whether to use ANSI colours
 * @param lines whether to draw tree lines
 * @param columns how wide a line may be
 */
record Layout(boolean colours, boolean lines, int columns) {
  /** A list on a terminal ends where it would push the claims out of sight. */
  private static final int LONGEST = 12;

  private static final String INDENT = "    ";
  private static final String SET_IN = "  ";

  /** What the options and the terminal ask for. */
  static Layout of(Colour colour, @Nullable Integer width, Surroundings surroundings) {
    boolean colours =
        switch (colour) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> surroundings.outIsTerminal() && surroundings.colours();
        };
    int columns = width == null ? surroundings.columns() : width;
    return new Layout(colours, surroundings.outIsTerminal(), columns);
  }

  String strong(String words) {
    return styled(words, "1");
  }

  String quiet(String words) {
    return styled(words, "2");
  }

  String coloured(String words) {
    return styled(words, "36");
  }

  /** Words behind a first mark, and behind another mark on each line that follows. */
  String hung(String first, String following, String words) {
    int widest = Math.max(Columns.of(first), Columns.of(following));
    var lines = Wrapping.lines(words, columns - widest);
    return quiet(first) + String.join("\n" + quiet(following), lines) + "\n";
  }

  /** A list behind its heading, set in where it is broken. */
  String headed(String heading, List<String> items) {
    var lines = ItemLines.of(heading, items, columns - INDENT.length());
    String text = String.join("\n" + INDENT, lines) + "\n";
    return quiet(heading) + text.substring(heading.length());
  }

  /**
   * Lines below a head, each hung on a branch of its own.
   *
   * @param texts stand first and are broken evenly
   * @param items follow; where one is broken, the rest is set in
   */
  String branches(List<String> texts, List<String> items) {
    int last = texts.size() + items.size() - 1;
    var text = new StringBuilder();
    for (int i = 0; i <= last; i++) {
      boolean item = i >= texts.size();
      var branch = branch(i == last);
      String following = branch.following() + (item ? SET_IN : "");
      String words = item ? items.get(i - texts.size()) : texts.get(i);
      text.append(hung(branch.first(), following, words));
    }
    return text.toString();
  }

  /** All of a list where a program may read it; before a person's eyes, as much as they take in. */
  List<String> cut(List<String> all) {
    if (!lines || all.size() <= LONGEST) {
      return all;
    }
    var some = new ArrayList<>(all.subList(0, LONGEST - 1));
    some.add("\u2026 and " + (all.size() - some.size()) + " more");
    return some;
  }

  /** The marks of a branch that others follow, or of the last one. */
  private Branch branch(boolean last) {
    if (!lines) {
      return new Branch(INDENT, INDENT);
    }
    return last ? new Branch(" \u2514\u2500 ", INDENT) : new Branch(" \u251C\u2500 ", " \u2502  ");
  }

  private String styled(String words, String code) {
    return colours && !words.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }

  /** What stands before the first and before the following lines of a branch. */
  private record Branch(String first, String following) {}
}
