package org.denbun.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells which rows of a language's lists are empty, or say again what another says. */
final class ListLint {

  private final List<String> complaints = new ArrayList<>();

  private ListLint() {}

  /** What is wrong, each with file and line. */
  static List<String> of(Folder folder) {
    ListLint lint = new ListLint();
    for (WordList list : WordList.values()) {
      lint.rows(list, LanguageFolder.rows(folder, list));
    }
    return lint.complaints;
  }

  private void rows(WordList list, List<Table.Row> rows) {
    Map<List<String>, Integer> seen = new HashMap<>();
    for (Table.Row row : rows) {
      List<String> key = list.key().stream().map(row::get).toList();
      if (key.getFirst().isEmpty() && list != WordList.TAGS) {
        complain(row, list.key().getFirst() + " is empty");
      }
      Integer before = seen.putIfAbsent(key, row.line());
      if (before != null) {
        complain(row, String.join(" ", key) + " stands on line " + before + " already");
      }
    }
  }

  private void complain(Table.Row row, String message) {
    complaints.add(row.file() + ":" + row.line() + ": " + message);
  }
}
