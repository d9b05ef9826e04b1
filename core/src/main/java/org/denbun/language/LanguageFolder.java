package org.denbun.language;

import java.util.List;

/** Reads the tables of a language folder. */
final class LanguageFolder {

  private LanguageFolder() {}

  static List<Table.Row> rows(Folder folder, WordList list) {
    String file = list.file();
    return Table.parse(folder.name(file), folder.lines(file), list.columns()).rows();
  }

  static List<Rule> rules(Folder folder, String file) {
    return RuleFile.parse(folder.name(file), folder.lines(file));
  }
}
