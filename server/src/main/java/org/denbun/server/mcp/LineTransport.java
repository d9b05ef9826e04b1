package org.denbun.server.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.denbun.server.http.Body;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages by streams, a line each. The SDK's own transport stops at a line that is no message, and
 * forgets what it was asked when its input ends; this one says what is wrong, and answers all.
 */
final class LineTransport implements McpStatelessServerTransport {
  private final McpJsonMapper json;
  private final OutputStream out;
  private @Nullable McpStatelessServerHandler handler;

  LineTransport(McpJsonMapper json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  @Override
  public void setMcpHandler(McpStatelessServerHandler handler) {
    this.handler = handler;
  }

  /** Answers line after line, until there are no more. */
  void serve(InputStream in) throws IOException {
    if (handler == null) {
      throw new IllegalStateException("no server has been built upon this");
    }
    var lines = new Lines(in, Body.LARGEST);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      answer(line, handler);
    }
  }

  private void answer(byte[] line, McpStatelessServerHandler handler) throws IOException {
    if (line.length > Body.LARGEST) {
      refuse(ErrorCodes.INVALID_REQUEST, "longer than " + (Body.LARGEST >> 20) + " MB");
    } else if (line.length > 0) {
      switch (message(line)) {
        case null -> refuse(ErrorCodes.PARSE_ERROR, "no message of JSON-RPC");
        case JSONRPCRequest request -> answer(request, handler);
        case JSONRPCNotification notification ->
            handler.handleNotification(McpTransportContext.EMPTY, notification).block();
        default -> {} // an answer to what was never asked
      }
    }
  }

  private void answer(JSONRPCRequest request, McpStatelessServerHandler handler)
      throws IOException {
    var answer = handler.handleRequest(McpTransportContext.EMPTY, request).block();
    write(json.writeValueAsBytes(answer));
  }

  private @Nullable JSONRPCMessage message(byte[] line) {
    try {
      return McpSchema.deserializeJsonRpcMessage(json, new String(line, UTF_8));
    } catch (IOException | IllegalArgumentException none) {
      return null;
    }
  }

  /** Nobody knows which request it was, so the answer has no id (JSON-RPC 2.0, section 5). */
  private void refuse(int code, String why) throws IOException {
    byte[] answer =
        """
        {"jsonrpc":"2.0","id":null,"error":{"code":%d,"message":"%s"}}\
        """
            .formatted(code, why)
            .getBytes(UTF_8);
    write(answer);
  }

  private void write(byte[] message) throws IOException {
    out.write(message);
    out.write('\n');
    out.flush();
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }
}
