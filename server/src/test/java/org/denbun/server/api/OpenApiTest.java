package org.denbun.server.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.javalin.Javalin;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denbun.language.Languages;
import org.denbun.server.Running;
import org.denbun.server.answer.Answers;
import org.denbun.server.watch.WatchApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document describes what there is, and what is answered is as it describes. */
final class OpenApiTest {
  private static final String BASE = "http://localhost/api/";
  private static final Set<String> METHODS = Set.of("get", "post", "delete");

  private static Running running;
  private static JsonNode document;
  private static JsonSchemaFactory schemas;

  @BeforeAll
  static void start() {
    running = Running.withAffair();
    String text = running.get("/api/openapi.json").body();
    String reading = running.get("/api/reading.schema.json").body();
    document = Running.json(text);
    var served = Map.of(BASE + "openapi.json", text, BASE + "reading.schema.json", reading);
    schemas =
        JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaLoaders(loaders -> loaders.schemas(served)));
  }

  @AfterAll
  static void stop() {
    running.close();
  }

  @Test
  void describesEveryAddressThatThereIsAndNoOther() {
    var described = new TreeSet<String>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> described.add(method + " " + path.getKey())));
    assertEquals(registered(), described);
  }

  @ParameterizedTest
  @CsvSource({
    "Articles, /api/articles",
    "Articles, /api/articles?limit=1",
    "Entry, /api/articles/touto-0905",
    "Entry, /api/articles/hokuyo-0905",
    "Answer,"
        + " /api/ask?statement=%E9%87%91%E6%AD%A3%E6%81%A9%E3%81%8C%E3%83%AD%E3%82%B7%E3%82%A2%E3%82%92%E8%A8%AA%E3%82%8C%E3%82%8B",
    "Answer, /api/ask?statement=%E6%B2%B9",
    "Affairs, /api/affairs",
    "WholeAffair, /api/affairs/touto-0905",
    "Said, /api/sources/%E3%83%9A%E3%82%B9%E3%82%B3%E3%83%95",
    "Said,"
        + " /api/sources/%E3%83%8B%E3%83%A5%E3%83%BC%E3%83%A8%E3%83%BC%E3%82%AF%E3%83%BB%E3%82%BF%E3%82%A4%E3%83%A0%E3%82%BA?limit=1",
    "Said, /api/sources/x",
    "Found, /api/search?q=%E3%83%AD%E3%82%B7%E3%82%A2",
    "Found, /api/search?q=x",
    "Watches, /api/watches",
    "Problem, /api/articles/none",
    "Problem, /api/nothing",
    "Problem, /api/trace",
  })
  void answersAreAsDescribed(String schema, String path) {
    assertMeets(schema, running.get(path));
  }

  @Test
  void everyArticleIsAsDescribed() {
    for (JsonNode article : Running.json(running.get("/api/articles?limit=200")).get("articles")) {
      assertMeets("Entry", running.get("/api/articles/" + article.get("id").asText()));
    }
  }

  @Test
  void whatIsPostedIsAnsweredAsDescribed() {
    String text = "首相は1日、新しい橋を東京に造ると述べた。";
    assertMeets("Readings", running.post("/api/trace", "text/plain", text));
    String two = "{\"text\":\"雨だ。\"}\n{\"text\":\"風だ。\"}\n";
    assertMeets("Readings", running.post("/api/trace", "application/x-ndjson", two));
    assertMeets("Problem", running.post("/api/trace", "text/plain", ""));
    String lines = "{\"id\":\"a\",\"text\":\"雨だ。\"}\n{\"id\":\"a\",\"text\":\"雨だ。\"}\nx\n";
    var added = running.post("/api/articles", "application/x-ndjson", lines);
    assertMeets("Added", added);
    assertEquals(3, Running.json(added).get("outcomes").size());
  }

  @Test
  void aSchemaThatIsNotMetFails() {
    var errors = errors("Problem", Running.json("{\"status\":404}"));
    assertFalse(errors.isEmpty());
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    for (JsonNode reference : document.findValues("$ref")) {
      String to = reference.asText();
      JsonNode in =
          to.startsWith("#")
              ? document
              : Running.json(running.get("/api/" + to.replaceFirst("#.*", "")));
      String pointer = to.contains("#") ? to.substring(to.indexOf('#') + 1) : "";
      assertFalse(in.at(pointer).isMissingNode(), to);
    }
  }

  @Test
  void everyComponentIsReferredTo() {
    Set<String> referred =
        document.findValues("$ref").stream().map(JsonNode::asText).collect(Collectors.toSet());
    // The data of events, which OpenAPI has no place for.
    referred.add("#/components/schemas/Arrived");
    for (String kind : List.of("schemas", "parameters", "responses", "headers")) {
      document
          .at("/components/" + kind)
          .fieldNames()
          .forEachRemaining(
              name -> assertTrue(referred.contains("#/components/" + kind + "/" + name), name));
    }
  }

  @Test
  void hasTheShapeOfOpenApi() {
    assertEquals("3.1.1", document.get("openapi").asText());
    assertTrue(document.at("/info/title").isTextual() && document.at("/info/version").isTextual());
    var ids = new HashSet<String>();
    document
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(method -> {
                  assertTrue(METHODS.contains(method.getKey()));
                  JsonNode operation = method.getValue();
                  assertTrue(ids.add(operation.get("operationId").asText()));
                  assertOperation(path.getKey(), operation);
                }));
  }

  @Test
  void everySchemaIsOne() {
    var meta =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (JsonNode schema : document.at("/components/schemas")) {
      assertEquals(Set.of(), meta.validate(schema));
    }
  }

  private static void assertOperation(String path, JsonNode operation) {
    for (String field : List.of("summary", "tags", "responses")) {
      assertTrue(operation.has(field), path + " " + field);
    }
    operation
        .get("responses")
        .forEach(response -> assertTrue(response.has("description") || response.has("$ref"), path));
    var named = new HashSet<String>();
    operation.path("parameters").forEach(parameter -> named.add(parameter(parameter, path)));
    var holes = new HashSet<String>();
    for (String part : path.split("/")) {
      if (part.startsWith("{")) {
        holes.add("path " + part.substring(1, part.length() - 1));
      }
    }
    assertTrue(named.containsAll(holes), path);
    named.removeAll(holes);
    assertTrue(named.stream().noneMatch(name -> name.startsWith("path ")), path);
  }

  private static String parameter(JsonNode given, String path) {
    JsonNode parameter =
        given.has("$ref") ? document.at(given.get("$ref").asText().substring(1)) : given;
    assertTrue(parameter.has("schema") && parameter.has("description"), path + parameter);
    String in = parameter.get("in").asText();
    assertTrue(Set.of("path", "query", "header").contains(in));
    assertTrue(!in.equals("path") || parameter.get("required").asBoolean());
    return in + " " + parameter.get("name").asText();
  }

  @Test
  void whatIsWatchedIsAsDescribed() {
    var made = running.post("/api/watches", "application/json", "{\"source\":\"ペスコフ\"}");
    assertMeets("Watch", made);
    assertMeets("Watch", running.get(made.headers().firstValue("Location").orElseThrow()));
    assertMeets("Watches", running.get("/api/watches"));
    assertMeets("Problem", running.get("/api/watches/9999"));
  }

  private static TreeSet<String> registered() {
    var registered = new TreeSet<String>();
    try (var answers = new Answers(running.archive(), Languages.packaged())) {
      var javalin =
          Javalin.create(config -> {
            new Api(answers).addTo(config.routes);
            new WatchApi(answers, false).addTo(config.routes);
          });
      javalin.unsafe.internalRouter.allHttpHandlers().stream()
          .filter(one -> one.endpoint.path.startsWith("/api/"))
          .forEach(one ->
              registered.add(
                  one.endpoint.method.name().toLowerCase(Locale.ROOT)
                      + " "
                      + one.endpoint.path.replace('<', '{').replace('>', '}')));
    }
    return registered;
  }

  private static void assertMeets(String schema, HttpResponse<String> answer) {
    assertEquals(List.of(), errors(schema, Running.json(answer)), answer.body());
  }

  private static List<String> errors(String schema, JsonNode json) {
    var location = SchemaLocation.of(BASE + "openapi.json#/components/schemas/" + schema);
    return schemas.getSchema(location).validate(json).stream().map(Object::toString).toList();
  }
}
