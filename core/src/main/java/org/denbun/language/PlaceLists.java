package org.denbun.language;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.gazetteer.Gazetteer;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceFold;
import org.denbun.gazetteer.PlaceKind;
import org.denbun.gazetteer.PlaceLines;
import org.jspecify.annotations.Nullable;

/**
 * Reads the places of a language folder: the packed list that the setting {@code places} names,
 * what places-more.tsv adds, and the countries of countries.tsv by their codes.
 */
final class PlaceLists {

  /** Where an addition says nothing else, it is as well known as a large city. */
  private static final long WELL_KNOWN = 2_000_000;

  private final Folder folder;
  private final Gazetteer gazetteer;

  private PlaceLists(Folder folder, Gazetteer gazetteer) {
    this.folder = folder;
    this.gazetteer = gazetteer;
  }

  /** The gazetteer of a folder; one without places where its setting names no list. */
  static Gazetteer of(Folder folder, String file) {
    if (file.isEmpty()) {
      return Gazetteer.NONE;
    }
    Gazetteer gazetteer = new Gazetteer(list(folder, file), fold(folder), suffixes(folder));
    PlaceLists lists = new PlaceLists(folder, gazetteer);
    lists.addCountries();
    LanguageFolder.rows(folder, WordList.PLACES_MORE).forEach(lists::addPlace);
    return gazetteer;
  }

  private static PlaceLines list(Folder folder, String file) {
    byte[] packed = folder.bytes(file);
    if (packed == null) {
      throw wrong(folder, file, "the place list that language.tsv names is not there");
    }
    try {
      return PlaceLines.of(packed);
    } catch (IOException damaged) {
      throw wrong(folder, file, "the place list is damaged: " + damaged.getMessage());
    }
  }

  private static LanguageException wrong(Folder folder, String file, String message) {
    return new LanguageException(folder.name(file), 1, message);
  }

  private static PlaceFold fold(Folder folder) {
    Map<String, String> to = new HashMap<>();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.PLACE_FOLD)) {
      to.put(row.get("from"), row.get("to"));
    }
    return new PlaceFold(to);
  }

  private static Map<String, Set<PlaceKind>> suffixes(Folder folder) {
    Map<String, Set<PlaceKind>> suffixes = new HashMap<>();
    for (Table.Row row : LanguageFolder.rows(folder, WordList.PLACE_WORDS)) {
      if (row.get("role").equals("suffix")) {
        suffixes.put(row.get("form"), kinds(row));
      }
    }
    return suffixes;
  }

  private static Set<PlaceKind> kinds(Table.Row row) {
    EnumSet<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
    for (String name : row.all("value")) {
      kinds.add(kind(row, name));
    }
    return kinds;
  }

  private static PlaceKind kind(Table.Row row, String name) {
    return Arrays.stream(PlaceKind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> row.wrong("there is no kind of place " + name));
  }

  private void addCountries() {
    for (Table.Row row : LanguageFolder.rows(folder, WordList.COUNTRIES)) {
      if (!row.get("code").isEmpty()) {
        PlaceEntry country = country(row);
        gazetteer.add(country.name(), country);
        row.all("short").stream()
            .filter(form -> !isCityOf(country, form))
            .forEach(form -> gazetteer.add(form, country));
      }
    }
  }

  private PlaceEntry country(Table.Row row) {
    List<PlaceEntry> coded = gazetteer.exactly("@" + row.get("code"));
    if (coded.isEmpty()) {
      throw row.wrong("no country has the code " + row.get("code"));
    }
    PlaceEntry c = coded.getFirst();
    return new PlaceEntry(
        row.get("name"), c.id(), c.kind(), c.lat(), c.lon(), c.country(), null, c.population());
  }

  /** A city may stand for its country among names of sources; here it is a city. */
  private boolean isCityOf(PlaceEntry country, String form) {
    return gazetteer.exactly(form).stream()
        .anyMatch(entry ->
            entry.kind() == PlaceKind.CITY
                && country.country() != null
                && country.country().equals(entry.country()));
  }

  private void addPlace(Table.Row row) {
    PlaceEntry entry =
        new PlaceEntry(
            row.get("name"),
            present(row.get("id")),
            kind(row, row.get("kind")),
            degrees(row, "lat", 90),
            degrees(row, "lon", 180),
            present(row.get("country")),
            present(row.get("region")),
            population(row));
    gazetteer.add(entry.name(), entry);
    row.all("aliases").forEach(alias -> gazetteer.add(alias, entry));
  }

  private static double degrees(Table.Row row, String column, int limit) {
    try {
      double degrees = Double.parseDouble(row.get(column));
      if (Math.abs(degrees) <= limit) {
        return degrees;
      }
    } catch (NumberFormatException unreadable) {
      // Answered below, as a number out of bounds is.
    }
    throw row.wrong(column + " is a number of degrees up to " + limit + ": " + row.get(column));
  }

  private static long population(Table.Row row) {
    try {
      return row.get("population").isEmpty() ? WELL_KNOWN : Long.parseLong(row.get("population"));
    } catch (NumberFormatException unreadable) {
      throw row.wrong("population is a number: " + row.get("population"));
    }
  }

  private static @Nullable String present(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
