package org.denbun.cli;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines, where the scripts allow it: at spaces, or between wide characters. */
final class Wrapping {
  private static final int LEAST_COLUMNS = 10;

  private Wrapping() {}

  /** The lines; a word that is longer than a line has one of its own. */
  static List<String> lines(String text, int columns) {
    int widest = Math.max(LEAST_COLUMNS, columns);
    var breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(text);
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      if (!line.isEmpty() && used + Columns.of(piece.stripTrailing()) > widest) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      line.append(piece);
      used += Columns.of(piece);
      from = to;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
