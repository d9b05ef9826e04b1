package org.denbun.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What names have in common across languages: how letters sound, and who is known under which
 * names. It belongs to no one language, so its folder is called after ISO 639's code for several
 * (mul). Immutable once built.
 */
public final class NameTables {

  private static final class Packaged {
    static final NameTables ALL = new NameTables(Folder.packaged("languages/mul"));
  }

  private final Map<String, List<Spelling>> spellings = new HashMap<>();
  private final Map<String, Set<String>> surnames = new HashMap<>();
  private final Map<String, Set<String>> leftOut = new HashMap<>();
  private final Map<String, Pattern> shapes = new HashMap<>();
  private final List<KnownName> known;
  private final List<Region> regions;

  /**
   * Reads a folder of tables.
   *
   * @throws LanguageException where a file holds what cannot be right
   */
  NameTables(Folder folder) {
    for (Table.Row row : LanguageFolder.rows(folder, WordList.SOUNDS)) {
      spellings.computeIfAbsent(row.get("spelling"), s -> new ArrayList<>()).add(spelling(row));
    }
    for (Table.Row row : LanguageFolder.rows(folder, WordList.SURNAMES)) {
      row.all("forms").forEach(form -> put(surnames, form, row.get("key")));
    }
    for (Table.Row row : LanguageFolder.rows(folder, WordList.NAME_WORDS)) {
      put(leftOut, row.get("at"), row.get("form"));
    }
    for (Table.Row row : LanguageFolder.rows(folder, WordList.NAME_SHAPES)) {
      shapes.put(row.get("name"), row.pattern("pattern"));
    }
    known =
        Stream.concat(
                LanguageFolder.rows(folder, WordList.KNOWN_NAMES).stream().map(NameTables::known),
                LanguageFolder.rows(folder, WordList.CITIES).stream().map(NameTables::city))
            .toList();
    regions =
        LanguageFolder.rows(folder, WordList.REGIONS).stream().map(NameTables::region).toList();
  }

  /** Those on the class path, read when first asked for. */
  public static NameTables packaged() {
    return Packaged.ALL;
  }

  private static Spelling spelling(Table.Row row) {
    List<String> sounds =
        row.all("sounds").stream().map(sound -> sound.equals("-") ? "" : sound).toList();
    if (sounds.isEmpty() || row.get("form").isEmpty()) {
      throw row.wrong("a spelling has a form and its sounds");
    }
    return new Spelling(row.get("form"), row.get("after"), row.get("before"), sounds);
  }

  private static KnownName known(Table.Row row) {
    List<String> forms =
        Stream.concat(Stream.of(row.get("name")), row.all("forms").stream()).toList();
    return new KnownName(row.get("name"), row.get("kind").equals("person"), forms);
  }

  private static KnownName city(Table.Row row) {
    return new KnownName(row.all("cldr").getFirst(), true, row.all("cldr"));
  }

  private static Region region(Table.Row row) {
    List<String> names =
        Stream.concat(row.all("cldr").stream(), row.all("others").stream()).toList();
    return new Region(row.get("code"), names);
  }

  private static void put(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  /** How the letters of a spelling sound; empty where there is no such spelling. */
  public List<Spelling> spellings(String spelling) {
    return spellings.getOrDefault(spelling, List.of());
  }

  /** What a Korean family name may sound like, in any script; empty where it is none. */
  public Set<String> surname(String form) {
    return surnames.getOrDefault(form, Set.of());
  }

  /** The words of names that other languages leave out at such a place. */
  public Set<String> leftOut(String place) {
    return leftOut.getOrDefault(place, Set.of());
  }

  /**
   * What a part of a name looks like that is read by rules of its own.
   *
   * @throws IllegalArgumentException where no shape is called so
   */
  public Pattern shape(String name) {
    Pattern shape = shapes.get(name);
    if (shape == null) {
      throw new IllegalArgumentException("no shape of names is called " + name);
    }
    return shape;
  }

  /** Whom the lists know, in their order. */
  public List<KnownName> known() {
    return known;
  }

  /** The countries and territories, in their order. */
  public List<Region> regions() {
    return regions;
  }
}
