package org.denbun.language;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.denbun.NameType;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/** What a language's name lists know: who is which kind of source. Immutable once built. */
public final class Names {

  private static final int LONGEST_TITLE = 24;

  private final Map<String, Outlet> outlets = new HashMap<>();
  private final Map<String, Country> countries = new HashMap<>();
  private final Affixes<Country> countryPrefixes = new Affixes<>();
  private final Map<String, SourceKind> wholes = new HashMap<>();
  private final Affixes<SourceKind> heads = new Affixes<>();
  private final Affixes<Boolean> outletWords = new Affixes<>();
  private final Affixes<Boolean> titles = new Affixes<>();
  private final Map<String, Anaphor> anaphors = new HashMap<>();
  private final Trie<String> anaphorForms = new Trie<>();
  private final BitSet letters = new BitSet();
  private final Map<String, NameType> listed = new TreeMap<>();

  static Names of(Folder folder) {
    Names names = new Names();
    names.readOutlets(folder);
    names.readCountries(folder);
    names.readHeads(folder, WordList.OUTLET_WORDS, SourceKind.OUTLET);
    names.readHeads(folder, WordList.ORGANISATIONS, SourceKind.ORGANISATION);
    names.readHeads(folder, WordList.ANONYMOUS, SourceKind.ANONYMOUS);
    names.readHeads(folder, WordList.DOCUMENTS, SourceKind.DOCUMENT);
    for (Table.Row row : LanguageFolder.rows(folder, WordList.TITLES)) {
      names.titles.add(row.get("form"), true);
    }
    for (Table.Row row : LanguageFolder.rows(folder, WordList.ANAPHORS)) {
      SourceKind kind = row.choice("kind", SourceKind.class);
      if (kind != null) {
        names.anaphors.put(row.get("form"), new Anaphor(kind, row.get("number").equals("both")));
        names.anaphorForms.add(row.get("form"), row.get("form"));
      }
    }
    return names;
  }

  private void readOutlets(Folder folder) {
    for (Table.Row row : LanguageFolder.rows(folder, WordList.OUTLETS)) {
      Outlet outlet = new Outlet(row.get("name"), row.get("country"), row.get("owner"));
      outlets.put(caseless(outlet.name()), outlet);
      listed.put(outlet.name(), NameType.OUTLET);
      for (String alias : row.all("aliases")) {
        outlets.putIfAbsent(caseless(alias), outlet);
        listed.put(alias, NameType.OUTLET);
      }
    }
  }

  private void readCountries(Folder folder) {
    for (Table.Row row : LanguageFolder.rows(folder, WordList.COUNTRIES)) {
      Country country = new Country(row.get("name"), row.get("government"), row.get("english"));
      countries.put(country.name(), country);
      if (!country.government().isEmpty()) {
        countries.put(country.government(), country);
      }
      listed.putIfAbsent(country.name(), NameType.PLACE);
      countryPrefixes.add(country.name(), country);
      for (String form : row.all("short")) {
        countries.putIfAbsent(form, country);
        countryPrefixes.add(form, country);
        if (form.length() == 1) {
          letters.set(form.charAt(0));
        }
      }
    }
  }

  private void readHeads(Folder folder, WordList list, SourceKind kind) {
    for (Table.Row row : LanguageFolder.rows(folder, list)) {
      String match = row.get("match");
      if (match.equals("whole") || kind != SourceKind.OUTLET && match.equals("suffix")) {
        wholes.putIfAbsent(row.get("form"), kind);
      }
      if (!match.equals("whole")) {
        heads.add(row.get("form"), kind);
      }
      if (kind == SourceKind.OUTLET) {
        outletWords.add(row.get("form"), true);
      }
    }
  }

  /** The names that a list holds whole, with what each names. */
  public Map<String, NameType> listed() {
    return Collections.unmodifiableMap(listed);
  }

  private static String caseless(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The outlet of this name or alias, whatever its case, or null. */
  public @Nullable Outlet outlet(String name) {
    return outlets.get(caseless(name));
  }

  /** The outlet that a name stands for after a country's name and a word for outlets, or null. */
  public @Nullable Outlet foreignOutlet(String name) {
    String country = countryPrefixes.begin(name);
    String rest = country == null ? name : name.substring(country.length());
    String word = outletWords.begin(rest);
    Outlet plain = outlet(rest);
    return plain != null || word == null ? plain : outlet(rest.substring(word.length()));
  }

  /** The outlet that a name stands for, by itself or after its country, or null. */
  public @Nullable Outlet outletCalled(String name) {
    Outlet plain = outlet(name);
    return plain == null ? foreignOutlet(name) : plain;
  }

  /** The country of exactly this name, or null. */
  public @Nullable Country country(String name) {
    return countries.get(name);
  }

  /** The country whose name begins a phrase, or null. */
  public @Nullable Country countryBefore(String phrase) {
    String begin = countryPrefixes.begin(phrase);
    return begin == null ? null : countryPrefixes.get(begin);
  }

  /** The country name that begins a phrase, or null. */
  public @Nullable String countryPrefix(String phrase) {
    return countryPrefixes.begin(phrase);
  }

  /** The country name that ends a phrase, or null. */
  public @Nullable String countrySuffix(String phrase) {
    return countryPrefixes.end(phrase);
  }

  /** The country whose name ends a phrase, or null. */
  public @Nullable Country countryAfter(String phrase) {
    String end = countryPrefixes.end(phrase);
    return end == null ? null : countryPrefixes.get(end);
  }

  /** The kind of a phrase that a list holds whole, or null. */
  public @Nullable SourceKind whole(String phrase) {
    return wholes.get(phrase);
  }

  /** The longest listed word that ends a phrase and tells its kind, or null. */
  public @Nullable String head(String phrase) {
    return heads.end(phrase);
  }

  /** The kind that a head word gives, or null. */
  public @Nullable SourceKind kindOf(String head) {
    return heads.get(head);
  }

  /** Whether a word is one for outlets, as it stands. */
  public boolean outletWord(String word) {
    return outletWords.get(word) != null;
  }

  /** The title that ends a phrase, or null. */
  public @Nullable String title(String phrase) {
    return titles.end(phrase);
  }

  /** Whether a letter alone can stand for a country. */
  public boolean letter(char c) {
    return letters.get(c);
  }

  /** The longest title that begins at a place of a text, or an empty string. */
  public String titleAt(String text, int at) {
    int end = Math.min(text.length(), at + LONGEST_TITLE);
    String title = titles.begin(text.substring(at, end));
    return title == null ? "" : title;
  }

  /** The words of a text that may point back, by where they begin; the longest at each place. */
  public List<Trie.Match<String>> anaphors(String text) {
    return anaphorForms.matches(text);
  }

  /** What a word stands for that points back, or null. */
  public @Nullable Anaphor anaphor(String phrase) {
    return anaphors.get(phrase);
  }
}
