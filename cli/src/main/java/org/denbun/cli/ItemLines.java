package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks a list behind its heading into lines, and an item only where it is wider than a line. */
final class ItemLines {
  private static final String BETWEEN = " \u00B7";

  private final List<String> lines = new ArrayList<>();
  private final int columns;
  private String line;

  private ItemLines(String heading, int columns) {
    this.columns = columns;
    line = heading;
  }

  static List<String> of(String heading, List<String> items, int columns) {
    var broken = new ItemLines(heading, columns);
    for (int i = 0; i < items.size(); i++) {
      broken.add(items.get(i) + (i < items.size() - 1 ? BETWEEN : ""));
    }
    broken.lines.add(broken.line);
    return broken.lines;
  }

  private void add(String item) {
    if (Columns.of(line) + 1 + Columns.of(item) <= columns) {
      line += " " + item;
      return;
    }
    var parts = new ArrayList<>(Wrapping.lines(item, columns));
    lines.add(line);
    line = parts.removeLast();
    lines.addAll(parts);
  }
}
