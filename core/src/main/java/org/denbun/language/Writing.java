package org.denbun.language;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a language is written, by which a text in it is recognised.
 *
 * @param scripts the Unicode scripts of its letters; empty where it is never recognised
 * @param share the least share of a text's letters that must be in them
 * @param prior which of two languages a text is taken for whose scripts fit it equally: the higher
 */
record Writing(Set<UnicodeScript> scripts, double share, int prior) {

  private static final double USUAL_SHARE = 0.5;

  static Writing of(Folder folder) {
    Writing writing = new Writing(EnumSet.noneOf(UnicodeScript.class), USUAL_SHARE, 0);
    for (Table.Row row : LanguageFolder.rows(folder, WordList.LANGUAGE)) {
      writing = writing.with(row);
    }
    return writing;
  }

  private Writing with(Table.Row row) {
    try {
      return switch (row.get("setting")) {
        case "scripts" -> new Writing(scripts(row), share, prior);
        case "script-share" -> new Writing(scripts, Double.parseDouble(row.get("value")), prior);
        case "prior" -> new Writing(scripts, share, Integer.parseInt(row.get("value")));
        default -> this;
      };
    } catch (IllegalArgumentException unusable) {
      String message = row.get("setting") + " cannot be " + row.get("value");
      throw new LanguageException(row.file(), row.line(), message);
    }
  }

  private static Set<UnicodeScript> scripts(Table.Row row) {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    row.all("value").forEach(name -> scripts.add(UnicodeScript.forName(name)));
    return scripts;
  }

  boolean fits(Letters letters) {
    return !scripts.isEmpty() && letters.share(scripts) >= share;
  }

  /** The order of languages by how well they fit a text, best last. */
  static Comparator<Writing> better(Letters letters) {
    return Comparator.comparingDouble((Writing writing) -> letters.share(writing.scripts))
        .thenComparingInt(Writing::prior);
  }
}
