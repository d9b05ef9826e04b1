package org.denbun.archive.export;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of a table (RFC 4180) that a spreadsheet may open, whoever wrote what is in them. */
public final class CsvRow {
  private static final Pattern SPECIAL = Pattern.compile("[\",\r\n]");

  /** A spreadsheet would take such a cell for a formula, whoever wrote it. */
  private static final Pattern FORMULA = Pattern.compile("^[=+@\t\r-]");

  private CsvRow() {}

  /** A row with its line's end; null is an empty cell. */
  public static String of(List<? extends @Nullable String> cells) {
    return cells.stream().map(CsvRow::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(@Nullable String value) {
    if (value == null) {
      return "";
    }
    String plain = FORMULA.matcher(value).find() ? "'" + value : value;
    return SPECIAL.matcher(plain).find() ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
