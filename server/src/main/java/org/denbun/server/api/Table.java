package org.denbun.server.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.archive.export.CsvRow;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the same shape as a table: a column for each key, lists parted by bars, of an object
 * its name or its text.
 */
final class Table {
  private Table() {}

  static String of(JsonNode rows) {
    Set<String> columns = new LinkedHashSet<>();
    rows.forEach(row -> row.fieldNames().forEachRemaining(columns::add));
    var table = new StringBuilder(CsvRow.of(List.copyOf(columns)));
    rows.forEach(row -> table.append(CsvRow.of(cells(row, columns))));
    return table.toString();
  }

  private static List<@Nullable String> cells(JsonNode row, Set<String> columns) {
    var cells = new ArrayList<@Nullable String>();
    columns.forEach(column -> cells.add(cell(row.path(column))));
    return cells;
  }

  private static @Nullable String cell(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(Table::cell).collect(Collectors.joining(" | "));
    }
    if (value.isObject()) {
      return cell(value.path(value.hasNonNull("name") ? "name" : "text"));
    }
    return value.isNull() || value.isMissingNode() ? null : value.asText();
  }
}
