package org.denbun.key;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.denbun.language.Country;
import org.denbun.language.KnownName;
import org.denbun.language.Language;
import org.denbun.language.NameTables;
import org.denbun.language.Outlet;
import org.denbun.language.Region;
import org.jspecify.annotations.Nullable;

/** Finds names in the lists, however they are spaced and pointed. */
final class KnownNames {

  /** Up to so many capitals are an abbreviation: UN is not Un. */
  private static final int ABBREVIATION = 5;

  private final Language language;
  private final NameWords words;
  private final Map<String, KnownName> names = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();

  KnownNames(Language language, NameTables tables) {
    this.language = language;
    words = new NameWords(tables);
    for (Region region : tables.regions()) {
      region.names().forEach(name -> regions.put(indexed(name), region));
    }
    for (KnownName known : tables.known()) {
      known.forms().forEach(form -> names.put(indexed(form), known));
    }
  }

  /** Who is known under a name, with or without what some leave out of it; or null. */
  @Nullable KnownName known(String name) {
    KnownName known = find(names, name);
    known = known == null ? find(names, usual(name)) : known;
    return known == null ? find(names, words.plain(name)) : known;
  }

  /** What the language's list of outlets calls the bearer of a name; else the name. */
  String usual(String name) {
    Outlet outlet = language.names().outlet(name);
    return outlet == null ? name : outlet.name();
  }

  /**
   * The country or territory of a name, or null. By the language's own list only where it has the
   * whole name: its short forms are many.
   */
  @Nullable Region region(String name) {
    Region region = find(regions, name);
    Country country = region == null ? language.names().country(name) : null;
    return country == null || !name.equals(country.name())
        ? region
        : find(regions, country.english());
  }

  private static <T> @Nullable T find(Map<String, T> index, String name) {
    String letters = letters(name);
    T found = index.get(letters);
    return found == null ? index.get(letters.toLowerCase(Locale.ROOT)) : found;
  }

  private static String indexed(String name) {
    String letters = letters(name);
    return letters.length() <= ABBREVIATION && isCapitals(letters)
        ? letters
        : letters.toLowerCase(Locale.ROOT);
  }

  private static boolean isCapitals(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) < 'A' || letters.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static String letters(String name) {
    String text = Letters.normal(name);
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        letters.appendCodePoint(text.codePointAt(i));
      }
    }
    return letters.toString();
  }
}
