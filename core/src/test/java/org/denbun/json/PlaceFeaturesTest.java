package org.denbun.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.denbun.Article;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Reading;
import org.denbun.view.Written;
import org.junit.jupiter.api.Test;

class PlaceFeaturesTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Event PLAN = Written.visit("2026-09-01", null, EventStatus.PLANNED);
  private static final Event DENIAL = Written.visit("2026-09-01", null, EventStatus.DENIED);

  @Test
  void aFeatureSaysWhichPlaceOfWhichArticleItIs() throws IOException {
    var likely = Written.aohama(30, PlaceCertainty.LIKELY);
    var certain = Written.aohama(10, PlaceCertainty.CERTAIN);
    JsonNode feature = only(Written.reading(List.of(likely, certain), List.of(), List.of()));
    assertEquals("[131.88208,43.11562]", feature.at("/geometry/coordinates").toString());
    assertEquals(
        "{\"name\":\"青浜\",\"id\":\"geonames:1\",\"country\":\"JP\",\"certainty\":\"certain\","
            + "\"mentions\":[{\"begin\":30,\"end\":32,\"text\":\"青浜\"},"
            + "{\"begin\":10,\"end\":12,\"text\":\"青浜\"}],"
            + "\"article\":\"a1\",\"headline\":\"青浜訪問へ\",\"publisher\":\"東報\","
            + "\"published\":\"2026-03-05T08:30:00+09:00\",\"url\":\"https://example.org/1\","
            + "\"claims\":[],\"events\":[]}",
        feature.get("properties").toString());
  }

  @Test
  void whatIsClaimedAndToldThereIsWithThePlace() throws IOException {
    var claims = List.of(Written.claim("c1", 40, 50, PLAN), Written.claim("c2", 0, 20));
    var aohama = Written.aohama(10, PlaceCertainty.CERTAIN);
    JsonNode found =
        only(Written.reading(List.of(aohama), claims, List.of(DENIAL))).get("properties");
    assertEquals(List.of("c1", "c2"), found.at("/claims").findValuesAsText("id"));
    assertEquals(List.of("北日新聞", "高官"), found.at("/claims/0/chain").findValuesAsText("name"));
    assertEquals("planned", found.at("/claims/0/events/0/status").asText());
    assertEquals(0, found.at("/claims/1/events").size());
    assertEquals("denied", found.at("/events/0/status").asText());
  }

  @Test
  void aClaimOfManyPartsIsAboutWhatAnyOfThemNames() throws IOException {
    var claims =
        List.of(
            Written.claim("c1", 0, 11),
            Written.claim("c2", 10, 12),
            Written.claim("c3", 11, 40),
            Written.claim("c4", 5, 30),
            Written.claim("c5", 12, 20));
    var aohama = Written.aohama(10, PlaceCertainty.CERTAIN);
    JsonNode found = only(Written.reading(List.of(aohama), claims, List.of()));
    assertEquals(List.of("c2", "c4"), found.at("/properties/claims").findValuesAsText("id"));
  }

  @Test
  void whatNoMapHasIsCountedAndLeftOut() throws IOException {
    var places =
        List.of(
            Written.unplaced(0, "某所"),
            Written.unplaced(9, "某所"),
            Written.unplaced(20, "沖合"),
            Written.place(30, "極", "x:1", 91.0, 0.0, PlaceCertainty.OPEN),
            Written.place(31, "無", "x:2", Double.NaN, 0.0, PlaceCertainty.OPEN),
            Written.place(32, "遠", "x:3", 0.0, Double.NEGATIVE_INFINITY, PlaceCertainty.OPEN));
    JsonNode collection = parsed(Written.reading(places, List.of(), List.of(PLAN)));
    assertEquals(0, collection.get("features").size());
    assertEquals(5, collection.get("denbun:unplaced").asInt());
  }

  @Test
  void eachArticleHasFeaturesOfItsOwn() throws IOException {
    List<Place> places = List.of(Written.aohama(10, PlaceCertainty.CERTAIN));
    JsonNode features =
        parsed(
                Written.reading(places, List.of(), List.of()),
                Written.reading(Written.article("a2"), places, List.of(), List.of()))
            .get("features");
    assertEquals(List.of("a1", "a2"), features.findValuesAsText("article"));
  }

  @Test
  void anEmptyCollectionIsValid() throws IOException {
    String empty = "{\"type\":\"FeatureCollection\",\"features\":[],\"denbun:unplaced\":0}\n";
    assertEquals(empty, written());
    assertEquals(empty, written(Reading.unread(Article.of("a", ""), "und")));
    parsed();
  }

  @Test
  void eachFeatureHasALineOfItsOwn() throws IOException {
    String hostile = "青\n\u0000\"\\\u2028\uD800浜";
    var place = Written.place(0, hostile, hostile, 1.0, 2.0, PlaceCertainty.CERTAIN);
    var article = new Article(hostile, hostile, hostile, hostile, hostile, "ja", hostile);
    var reading = Written.reading(article, List.of(place), List.of(), List.of());
    assertEquals(4, written(reading, reading).lines().count());
    assertEquals(
        "青\n\u0000\"\\\u2028\uFFFD浜", parsed(reading).at("/features/0/properties/name").asText());
  }

  @Test
  void aLongArticleIsGoneThroughOnce() throws IOException {
    var places =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Written.aohama(10 * i, PlaceCertainty.CERTAIN))
            .toList();
    var claims =
        IntStream.range(0, 20_000)
            .mapToObj(i -> Written.claim("c" + i, 10 * i, 10 * i + 5))
            .toList();
    var reading = Written.reading(places, claims, List.of());
    JsonNode found = assertTimeout(Duration.ofSeconds(10), () -> only(reading));
    assertEquals(20_000, found.at("/properties/claims").size());
  }

  @Test
  void theSchemaRefusesWhatIsNoMap() throws IOException {
    // proves that the tests above can fail
    var swapped =
        (ObjectNode)
            parsed(
                Written.reading(
                    List.of(Written.aohama(0, PlaceCertainty.CERTAIN)), List.of(), List.of()));
    var point = (ObjectNode) swapped.at("/features/0/geometry");
    point.putArray("coordinates").add(43.1).add(131.9);
    assertFalse(schema().validate(swapped).isEmpty());
  }

  private static JsonNode only(Reading reading) throws IOException {
    JsonNode features = parsed(reading).get("features");
    assertEquals(1, features.size());
    return features.get(0);
  }

  private static JsonNode parsed(Reading... readings) throws IOException {
    JsonNode collection = MAPPER.readTree(written(readings));
    assertEquals(Set.of(), schema().validate(collection));
    return collection;
  }

  private static String written(Reading... readings) throws IOException {
    var out = new ByteArrayOutputStream();
    var features = new PlaceFeatures(out);
    for (Reading reading : readings) {
      features.write(reading);
    }
    features.end();
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonSchema schema() throws IOException {
    try (var in = PlaceFeaturesTest.class.getResourceAsStream("geojson.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Objects.requireNonNull(in));
    }
  }
}
