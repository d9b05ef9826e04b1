package org.denbun.server.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.language.Languages;
import org.denbun.server.Server;
import org.denbun.server.Settings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SDK's own client asks a running server about the sample affair. */
class McpHttpTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String MET = "両首脳がボストチヌイ宇宙基地で会談した";

  @TempDir private static Path folder;
  private static Archive archive;
  private static Server server;
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    archive = Archive.openOrMake(folder.resolve("mcp.db").toString());
    var languages = Languages.packaged();
    var comparison = new ArticleComparison(languages, archive.store().database());
    try (var intake = new Intake(archive, languages, comparison, outcome -> {})) {
      new Extraction(Given.NOTHING)
          .file("../samples/affair.json", one -> intake.take("affair.json", one));
      intake.finish();
    }
    server = Server.start(Settings.loopback(0), archive, System.err::println);
    var mapper = new JacksonMcpJsonMapper(MAPPER);
    client =
        McpClient.sync(
                HttpClientStreamableHttpTransport.builder(server.address())
                    .jsonMapper(mapper)
                    .build())
            .jsonSchemaValidator((schema, given) -> ValidationResponse.asValid(""))
            .build();
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    archive.close();
  }

  @Test
  void theToolsAreListedWithWhatTheyTake() {
    var names = new TreeSet<String>();
    for (Tool tool : client.listTools().tools()) {
      names.add(tool.name());
      assertEquals(false, tool.inputSchema().get("additionalProperties"), tool.name());
      assertTrue(tool.description().length() > 80, tool.name());
      assertTrue(tool.annotations().readOnlyHint(), tool.name());
    }
    assertEquals(
        "[ask_proposition, list_affairs, list_source, search_articles, show_article,"
            + " trace_article]",
        names.toString());
    assertTrue(String.valueOf(client.getServerInstructions()).contains("never whether it is true"));
  }

  @Test
  void twoOriginsStandBehindTheMeeting() throws IOException {
    JsonNode first = json("ask_proposition", Map.of("statement", MET)).at("/propositions/0");
    assertEquals(2, first.path("at_least").asInt());
    assertEquals(2, first.path("at_most").asInt());
    assertEquals("independent", first.path("verdict").asText());
    assertEquals(2, first.path("origins").size());
  }

  @Test
  void anArticleThatIsNotInTheArchiveIsTraced() throws IOException {
    String text = "東都新報によると、北浜市は3日、港の倉庫を建て替えると発表した。";
    JsonNode reading = json("trace_article", Map.of("text", text, "publisher", "西海日報"));
    JsonNode chain = reading.at("/claims/0/chain");
    assertEquals("東都新報", chain.at("/0/name").asText());
    assertEquals("北浜市", chain.path(chain.size() - 1).path("name").asText());
    assertEquals("西海日報", reading.path("publisher").asText());
  }

  @Test
  void theArchiveIsShown() throws IOException {
    JsonNode found = json("search_articles", Map.of("words", "会談", "limit", 1));
    assertTrue(found.path("more").asBoolean());
    String id = found.at("/articles/0/id").asText();
    JsonNode shown = json("show_article", Map.of("id", id));
    assertTrue(shown.path("text").asText().contains("会談"));
    assertTrue(json("list_affairs", Map.of()).path("affairs").size() > 0);
    JsonNode said = json("list_source", Map.of("name", "ロシア大統領府", "limit", 1));
    assertEquals(1, said.path("claims").size());
    assertTrue(said.path("count").asInt() > 1, said.toString());
  }

  @Test
  void whatIsWrongIsSaidInASentence() {
    assertRefused("statement: is missing", "ask_proposition", Map.of());
    assertRefused("statement: is missing", "ask_proposition", Map.of("statement", " "));
    assertRefused("statement: must be a string", "ask_proposition", Map.of("statement", 5));
    assertRefused("there are [statement]", "ask_proposition", Map.of("question", MET));
    assertRefused("longer than 1000", "ask_proposition", Map.of("statement", "あ".repeat(1001)));
    assertRefused("no such article: x", "show_article", Map.of("id", "x"));
    assertRefused("from 1 to 200", "list_affairs", Map.of("limit", 0));
    assertRefused("from 1 to 200", "list_affairs", Map.of("limit", 1.5));
    assertRefused("published:", "trace_article", Map.of("text", MET, "published", "yesterday"));
    assertRefused("none that is read", "trace_article", Map.of("text", MET, "language", "xx"));
  }

  @Test
  void aLongReadingSaysWhatIsLeftOut() throws IOException {
    String text = "東都新報によると、北浜市は3日、港の倉庫を建て替えると発表した。";
    var whole = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      whole.append(i).append("番目に、").append(text).append('\n');
    }
    JsonNode reading = json("trace_article", Map.of("text", whole.toString()));
    assertTrue(reading.path("left_out").size() > 0);
    assertTrue(reading.toString().length() <= 101_000);
  }

  @Test
  void aPageOfAnotherSiteIsTurnedAway() throws Exception {
    assertEquals(403, status("Origin", "https://elsewhere.example"));
    assertEquals(403, status("Origin", "null"));
    assertEquals(403, status("Sec-Fetch-Site", "cross-site"));
    assertEquals(
        200, status("Origin", server.address().substring(0, server.address().length() - 1)));
  }

  @Test
  void whatIsTooLargeIsTurnedAway() throws Exception {
    try {
      assertEquals(413, post("{\"a\":\"" + "x".repeat(6 << 20) + "\"}", "X-Any", "x"));
    } catch (IOException hungUp) {
      // The server may hang up on who goes on sending; what matters is that it still answers.
    }
    assertEquals(6, client.listTools().tools().size());
  }

  private static int status(String header, String value) throws Exception {
    return post("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}", header, value);
  }

  private static int post(String body, String header, String value) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(server.address() + "mcp"))
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(body, UTF_8))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    }
  }

  private static void assertRefused(String words, String tool, Map<String, Object> arguments) {
    CallToolResult result =
        client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    assertEquals(true, result.isError());
    assertTrue(text(result).contains(words), text(result));
    assertFalse(text(result).contains("Exception"), text(result));
  }

  private static JsonNode json(String tool, Map<String, Object> arguments) throws IOException {
    CallToolResult result =
        client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
    assertEquals(false, result.isError(), text(result));
    JsonNode json = MAPPER.readTree(text(result));
    assertEquals(json, MAPPER.valueToTree(result.structuredContent()));
    return json;
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }
}
