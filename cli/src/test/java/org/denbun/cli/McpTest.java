package org.denbun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.denbun.archive.Archive;
import org.denbun.server.Server;
import org.denbun.server.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Agents' own clients ask {@code denbun mcp}, in a process of its own. */
class McpTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int PATIENCE_SECONDS = 180;
  private static final Path NODE_TESTS = Path.of("../server/src/test/node");

  @TempDir private static Path folder;

  @BeforeAll
  static void add() {
    assertEquals(0, Run.of("add", "../samples/affair.json", "--archive", archive()).status());
  }

  @Test
  void theClientOfTheSdkIsAnswered() {
    List<String> command = command();
    var parameters =
        ServerParameters.builder(command.getFirst())
            .args(command.subList(1, command.size()))
            .build();
    var transport = new StdioClientTransport(parameters, new JacksonMcpJsonMapper(MAPPER));
    try (var client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .initializationTimeout(Duration.ofSeconds(PATIENCE_SECONDS))
            .jsonSchemaValidator((schema, given) -> ValidationResponse.asValid(""))
            .build()) {
      assertEquals("denbun", client.initialize().serverInfo().name());
      assertEquals(6, client.listTools().tools().size());
      var asked =
          client.callTool(
              CallToolRequest.builder("ask_proposition")
                  .arguments(Map.of("statement", "両首脳がボストチヌイ宇宙基地で会談した"))
                  .build());
      JsonNode json = MAPPER.valueToTree(asked.structuredContent());
      assertEquals(2, json.at("/propositions/0/at_least").asInt());
    }
  }

  @Test
  void everyLineIsAnsweredAndNothingElseIsPrinted() throws IOException {
    String in =
        """
        {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
        {"jsonrpc":"2.0","method":"notifications/initialized"}
        no message

        {"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"show_article","arguments":{"id":"none"}}}
        {"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"no_tool"}}
        {"jsonrpc":"2.0","id":4,"method":"ping"}\
        """;
    Run run = Run.of(in.getBytes(UTF_8), Set.of(), "mcp", "--archive", archive());
    assertEquals(0, run.status());
    assertEquals("", run.err());
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().split("\n")) {
      lines.add(MAPPER.readTree(line));
    }
    assertEquals(5, lines.size(), run.out());
    assertEquals("2025-06-18", lines.get(0).at("/result/protocolVersion").asText());
    assertEquals(-32700, lines.get(1).at("/error/code").asInt());
    assertTrue(lines.get(2).at("/result/isError").asBoolean());
    assertEquals(-32602, lines.get(3).at("/error/code").asInt());
    assertEquals(4, lines.get(4).path("id").asInt());
  }

  @Test
  void theTypeScriptClientIsAnswered() throws Exception {
    assumeTrue(
        Files.isDirectory(NODE_TESTS.resolve("node_modules/@modelcontextprotocol")),
        "needs node, and `npm ci` in server/src/test/node");
    try (Archive open = Archive.open(archive());
        Server server = Server.start(Settings.loopback(0), open, System.err::println)) {
      Path said = folder.resolve("node.txt");
      var node = new ProcessBuilder("node", "--test", "mcp.test.mjs");
      node.directory(NODE_TESTS.toFile()).redirectErrorStream(true).redirectOutput(said.toFile());
      node.environment().put("DENBUN_URL", server.address());
      node.environment().put("DENBUN_COMMAND", MAPPER.writeValueAsString(command()));
      Process running = node.start();
      boolean ended = running.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      running.destroyForcibly();
      assertTrue(ended && running.exitValue() == 0, Files.readString(said));
    }
  }

  private static List<String> command() {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = Objects.requireNonNull(System.getProperty("java.class.path"));
    return List.of(
        java,
        "--enable-native-access=ALL-UNNAMED",
        "-cp",
        classPath,
        Main.class.getName(),
        "mcp",
        "--archive",
        archive());
  }

  private static String archive() {
    return folder.resolve("mcp.db").toString();
  }
}
