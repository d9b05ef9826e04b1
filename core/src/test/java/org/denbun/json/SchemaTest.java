package org.denbun.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaTest {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonSchema SCHEMA = schema();

  @ParameterizedTest
  @MethodSource("readings")
  void compactReadingMeetsTheSchema(Reading reading) throws IOException {
    assertEquals(Set.of(), violations(MAPPER.readTree(ReadingJson.compact(reading))));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void prettyReadingSaysTheSame(Reading reading) throws IOException {
    assertEquals(
        MAPPER.readTree(ReadingJson.compact(reading)),
        MAPPER.readTree(ReadingJson.pretty(reading)));
  }

  @Test
  void schemaRefusesWhatIsMissingOrUnknown() throws IOException {
    // proves that the tests above can fail
    var missing = (ObjectNode) MAPPER.readTree(ReadingJson.compact(Readings.relayed()));
    missing.remove("claims");
    assertFalse(violations(missing).isEmpty());
    var unknown = (ObjectNode) MAPPER.readTree(ReadingJson.compact(Readings.relayed()));
    unknown.put("title", "x");
    assertFalse(violations(unknown).isEmpty());
  }

  @Test
  void schemaRefusesANamelessPerson() throws IOException {
    JsonNode reading = MAPPER.readTree(ReadingJson.compact(Readings.withNobodyNamed()));
    ((ObjectNode) reading.at("/claims/0/chain/0")).put("kind", "person");
    assertFalse(violations(reading).isEmpty());
  }

  static Stream<Reading> readings() {
    return Stream.concat(Readings.all(), texts().map(SchemaTest::traced));
  }

  private static Stream<String> texts() {
    return Stream.of(
        "東報によると、県警は5日、「男は逃げた」と発表した。政府は否定している。",
        "「".repeat(10_000),
        "「『".repeat(500) + "逃げた" + "』」".repeat(500) + "と述べた。",
        "No Japanese at all.",
        "\u0000\u0001\uFFFD\uFFFD\n\n\n",
        "😀".repeat(100) + "男は「逃げた😀」と述べた。",
        " ");
  }

  private static Reading traced(String text) {
    return Tracer.create().trace(Article.of("t", text));
  }

  private static Set<ValidationMessage> violations(JsonNode json) {
    return SCHEMA.validate(json);
  }

  private static JsonSchema schema() {
    try (var in = ReadingJson.class.getResourceAsStream("reading.schema.json")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
