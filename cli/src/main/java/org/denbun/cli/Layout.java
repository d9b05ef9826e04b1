package org.denbun.cli;

import java.util.regex.Pattern;

/**
 * How text is laid out for a person. Colours and lines only repeat what the words say.
 *
 * @param colours whether to use ANSI colours
 * @param lines whether to draw tree lines
 * @param columns how wide a line may be
 */
record Layout(boolean colours, boolean lines, int columns) {
  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{IsControl}\\p{Zl}\\p{Zp}]+");

  /** The words on one line, without control characters, which could take over a terminal. */
  static String plain(String words) {
    return UNPRINTABLE.matcher(words).replaceAll(" ");
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
    var lines = Wrapping.lines(words, columns - Columns.of(first));
    return quiet(first) + String.join("\n" + quiet(following), lines) + "\n";
  }

  /** The marks of a branch that others follow, or of the last one. */
  Branch branch(boolean last) {
    if (!lines) {
      return new Branch("    ", "    ");
    }
    return last ? new Branch(" \u2514\u2500 ", "    ") : new Branch(" \u251C\u2500 ", " \u2502  ");
  }

  private String styled(String words, String code) {
    return colours && !words.isEmpty() ? "\u001B[" + code + "m" + words + "\u001B[0m" : words;
  }

  /** What stands before the first and before the following lines of a branch. */
  record Branch(String first, String following) {}
}
