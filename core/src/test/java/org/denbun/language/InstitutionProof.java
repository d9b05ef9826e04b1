package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.denbun.SourceKind;
import org.denbun.chain.Institutions;
import org.jspecify.annotations.Nullable;

/** Reads the examples of institutions.tsv and tells which do not prove their row. */
final class InstitutionProof {

  private record Example(String name, String institution) {}

  private final Language language;
  private final List<Table.Row> rows;
  private final Institutions institutions;
  private final List<String> complaints = new ArrayList<>();

  private InstitutionProof(Language language, List<Table.Row> rows) {
    this.language = language;
    this.rows = rows;
    this.institutions = new Institutions(language, BodyWords.of(rows));
  }

  /** What is wrong with the rows, each with file and line; empty where all is well. */
  static List<String> of(Language language, List<Table.Row> rows) {
    InstitutionProof proof = new InstitutionProof(language, rows);
    rows.forEach(proof::row);
    return proof.complaints;
  }

  private void row(Table.Row row) {
    if (row.get("hit").isEmpty()) {
      complain(row, "needs a hit");
      return;
    }
    List<Table.Row> others = rows.stream().filter(other -> other != row).toList();
    Institutions without = new Institutions(language, BodyWords.of(others));
    example(row, "hit", without, false);
    if (!row.get("miss").isEmpty()) {
      example(row, "miss", without, true);
    }
  }

  private void example(Table.Row row, String column, Institutions without, boolean same) {
    String[] cell = row.get(column).split("=");
    Example example = new Example(cell[0], cell[cell.length - 1]);
    String found = told(institutions, example.name());
    if (!found.equals(example.institution())) {
      complain(row, column + " " + example.name() + " comes out as " + found);
    } else if (found.equals(told(without, example.name())) != same) {
      complain(row, column + (same ? " needs" : " comes out without") + " the row");
    }
  }

  private String told(Institutions institutions, String name) {
    return Objects.requireNonNullElse(institutions.of(name, kind(name)), "-");
  }

  /** The kind of source that a name shows by its end. */
  private SourceKind kind(String name) {
    String head = language.names().head(name);
    SourceKind kind = head == null ? null : language.names().kindOf(head);
    return kind != null ? kind : titled(name) ? SourceKind.ANONYMOUS : SourceKind.ORGANISATION;
  }

  private boolean titled(@Nullable String name) {
    return name != null && language.names().title(name) != null;
  }

  private void complain(Table.Row row, String message) {
    complaints.add(row.file() + ":" + row.line() + ": " + row.get("form") + ": " + message);
  }
}
