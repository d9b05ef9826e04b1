package org.denbun.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables that come from the Unicode CLDR still say what it says. */
class CldrTest {

  private static final Path FOLDER = Path.of("../languages/src/main/resources/languages/mul");
  private static final List<ULocale> LANGUAGES =
      List.of(ULocale.ENGLISH, ULocale.JAPANESE, ULocale.KOREAN);

  @Test
  void regionsAreCalledAsInTheCldr() throws IOException {
    Map<String, String> regions = table("regions.tsv");
    assertEquals(Set.of(ULocale.getISOCountries()), regions.keySet());
    regions.forEach((code, names) -> assertEquals(regionNames(code), names, code));
  }

  @Test
  void citiesAreCalledAsInTheCldr() throws IOException {
    Map<String, String> cities = table("cities.tsv");
    assertTrue(cities.size() > 250);
    cities.forEach((zone, names) -> assertEquals(cityNames(zone), names, zone));
  }

  private static String regionNames(String code) {
    return LANGUAGES.stream()
        .flatMap(language ->
            Stream.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
                .map(length -> LocaleDisplayNames.getInstance(language, length)))
        .map(names -> names.regionDisplayName(code))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static String cityNames(String zone) {
    return LANGUAGES.stream()
        .map(language -> TimeZoneNames.getInstance(language).getExemplarLocationName(zone))
        .distinct()
        .collect(Collectors.joining("|"));
  }

  private static Map<String, String> table(String file) throws IOException {
    Map<String, String> table = new LinkedHashMap<>();
    for (String line : Files.readAllLines(FOLDER.resolve(file))) {
      String[] cells = line.split("\t");
      if (!line.startsWith("#") && !new TreeSet<>(List.of("code", "zone")).contains(cells[0])) {
        table.put(cells[0], cells[1]);
      }
    }
    return table;
  }
}
