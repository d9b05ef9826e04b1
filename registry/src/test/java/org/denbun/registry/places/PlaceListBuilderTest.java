package org.denbun.registry.places;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.denbun.gazetteer.PlaceFold;
import org.denbun.gazetteer.PlaceLines;
import org.junit.jupiter.api.Test;

class PlaceListBuilderTest {

  private static final GeoName VALENCIA = city("1", "Valencia", List.of("バレンシア"), "ES", 800_000);
  private static final GeoName NAMESAKE = city("2", "Valencia", List.of(), "VE", 1_400_000);
  private static final GeoName HAMLET = city("3", "Valencia", List.of(), "PH", 900);
  private static final GeoName CHINESE = city("4", "Hefei", List.of("合肥市", "合肥"), "CN", 5_000_000);

  private static final Municipality FUCHU = new Municipality("広島県", "府中市", null, 0);
  private static final Municipality TOWN =
      new Municipality("広島県", "府中町", new double[] {34.4, 132.5}, 52_000);
  private static final GeoName JAPANESE =
      new GeoName(
          "5",
          "Fuchu",
          "Fuchu",
          List.of("府中", "府中市", "府中町"),
          34.6,
          133.2,
          "PPL",
          "JP",
          "JP.11",
          50_000,
          "2020-01-01");

  @Test
  void aPlaceAbroadIsKeptUnderItsNameInTheLanguage() throws IOException {
    List<String> lines = lines(VALENCIA, CHINESE);
    assertEquals(1, lines.stream().filter(line -> line.startsWith("バレンシア\t")).count());
    assertEquals(List.of(), lines.stream().filter(line -> line.contains("geonames:4")).toList());
  }

  @Test
  void aLargeNamesakeIsCalledAsTheOneWhoseNameIsKnown() throws IOException {
    List<String> lines = lines(VALENCIA, NAMESAKE, HAMLET);
    List<String> named = lines.stream().filter(line -> line.startsWith("バレンシア\t")).toList();
    assertEquals(2, named.size(), named.toString());
  }

  @Test
  void aMunicipalityTakesNoNameOfAnother() throws IOException {
    List<String> town = lines(JAPANESE).stream().filter(line -> line.startsWith("府中町\t")).toList();
    assertEquals(List.of("府中町\t\t\tCITY\tJP\tJP.11\t52000\t34.4\t132.5"), town);
  }

  @Test
  void theSameInputGivesTheSameBytesThatTheReaderTakes() throws IOException {
    byte[] packed = packed(VALENCIA, NAMESAKE, JAPANESE);
    assertArrayEquals(packed, packed(NAMESAKE, JAPANESE, VALENCIA));
    assertEquals(lines(VALENCIA, NAMESAKE, JAPANESE).size(), PlaceLines.of(packed).size());
  }

  private static List<String> lines(GeoName... places) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed(places)))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }

  private static byte[] packed(GeoName... places) throws IOException {
    PlaceListBuilder builder =
        new PlaceListBuilder(
            "ja",
            NameRules.of("ja"),
            List.of(places),
            Map.of("JP.11", "広島県"),
            new PlaceFold(Map.of()));
    return builder.build(List.of(FUCHU, TOWN), List.of()).packed();
  }

  private static GeoName city(
      String id, String name, List<String> alternates, String country, long population) {
    return new GeoName(
        id, name, name, alternates, 1, 2, "PPL", country, country + ".1", population, "2020-01-01");
  }
}
