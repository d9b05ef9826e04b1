package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A word list: tab-separated lines under a header line that names the columns; a line that begins
 * with # is a comment.
 *
 * @param file what to call the list in an error
 * @param rows its entries in the order of the file
 */
record Table(String file, List<Row> rows) {

  /**
   * One entry.
   *
   * @param file the list it stands in
   * @param line where, counted from 1
   * @param columns the names of the list's columns
   * @param cells its values in their order, as many or fewer
   */
  record Row(String file, int line, List<String> columns, List<String> cells) {

    /** The value of a column, or an empty string where the row ends before it. */
    String get(String column) {
      int at = columns.indexOf(column);
      return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    /** The values of a column that holds several, between bars. */
    List<String> all(String column) {
      return split(get(column));
    }

    /** A value that must be a single character. */
    char character(String column) {
      if (get(column).length() != 1) {
        throw wrong(column + " is one character, not \"" + get(column) + "\"");
      }
      return get(column).charAt(0);
    }

    /** A value that must be a regular expression. */
    Pattern pattern(String column) {
      try {
        return Pattern.compile(get(column));
      } catch (PatternSyntaxException unreadable) {
        throw wrong(column + " is no pattern: " + unreadable.getDescription());
      }
    }

    LanguageException wrong(String message) {
      return new LanguageException(file, line, message);
    }

    /** A value that must be one of an enum's names, or null where the cell is empty. */
    <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
      return get(column).isEmpty() ? null : choose(column, type);
    }

    private <E extends Enum<E>> E choose(String column, Class<E> type) {
      try {
        return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw new LanguageException(
            file, line, column + " is one of " + List.of(type.getEnumConstants()) + ": " + cells);
      }
    }
  }

  /**
   * Reads a list.
   *
   * @param columns those that it may have
   * @throws LanguageException where a line cannot be right
   */
  static Table parse(String file, List<String> lines, List<String> columns) {
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = header(file, i + 1, List.of(cells), columns);
      } else {
        rows.add(row(file, i + 1, header, cells));
      }
    }
    return new Table(file, List.copyOf(rows));
  }

  private static List<String> header(
      String file, int line, List<String> cells, List<String> columns) {
    for (String cell : cells) {
      if (!columns.contains(cell)) {
        String message = "there is no column " + cell + Nearest.hint(cell, columns);
        throw new LanguageException(file, line, message);
      }
    }
    return cells;
  }

  private static Row row(String file, int line, List<String> header, String[] cells) {
    if (cells.length > header.size()) {
      throw new LanguageException(file, line, "more values than columns " + header);
    }
    for (int c = 0; c < cells.length; c++) {
      cells[c] = cells[c].strip();
    }
    return new Row(file, line, header, List.of(cells));
  }

  static List<String> split(String cell) {
    List<String> out = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      if (!part.isBlank()) {
        out.add(part.strip());
      }
    }
    return out;
  }
}
