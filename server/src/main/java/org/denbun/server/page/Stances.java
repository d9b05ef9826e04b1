package org.denbun.server.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.CountedOrigin;

/**
 * Sources against propositions: who affirms what, and who denies it.
 *
 * @param rows a source each, most propositions first
 */
public record Stances(List<Row> rows) {

  /** What a source says to each proposition, in their order. */
  public record Row(String source, boolean named, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    private long told() {
      return cells.stream().filter(cell -> cell != Cell.SILENT).count();
    }
  }

  /** What a source says to a proposition. */
  public enum Cell {
    AFFIRMS,
    DENIES,
    BOTH,
    SILENT;

    private Cell and(Cell other) {
      return this == SILENT || this == other ? other : BOTH;
    }
  }

  public Stances {
    rows = List.copyOf(rows);
  }

  static Stances of(List<Answer> answers, Wording words) {
    Map<String, Cell[]> cells = new LinkedHashMap<>();
    Map<String, Boolean> named = new LinkedHashMap<>();
    for (int i = 0; i < answers.size(); i++) {
      var counted = answers.get(i).proposition().independence();
      add(counted.origins(), Cell.AFFIRMS, i, answers.size(), cells, named, words);
      add(counted.denials(), Cell.DENIES, i, answers.size(), cells, named, words);
    }
    var rows = new ArrayList<Row>();
    cells.forEach((source, row) ->
        rows.add(new Row(source, named.getOrDefault(source, false), List.of(row))));
    rows.sort((a, b) -> Long.compare(b.told(), a.told()));
    return new Stances(rows);
  }

  private static void add(
      List<CountedOrigin> origins,
      Cell cell,
      int column,
      int columns,
      Map<String, Cell[]> cells,
      Map<String, Boolean> named,
      Wording words) {
    for (CountedOrigin origin : origins) {
      String source = origin.institution() == null ? words.name(origin) : origin.institution();
      named.merge(source, origin.name() != null, Boolean::logicalOr);
      Cell[] row = cells.computeIfAbsent(source, s -> silent(columns));
      row[column] = row[column].and(cell);
    }
  }

  private static Cell[] silent(int columns) {
    var row = new Cell[columns];
    java.util.Arrays.fill(row, Cell.SILENT);
    return row;
  }
}
