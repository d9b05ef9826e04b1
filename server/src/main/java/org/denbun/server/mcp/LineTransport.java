package org.denbun.server.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.TypeRef;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpServerSession;
import io.modelcontextprotocol.spec.McpServerTransport;
import io.modelcontextprotocol.spec.McpServerTransportProvider;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.denbun.server.http.Body;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Messages by streams, a line each. The SDK's own transport stops at a line that is no message, and
 * forgets what it was asked when its input ends; this one says what is wrong, and answers all.
 */
final class LineTransport implements McpServerTransportProvider, McpServerTransport {
  private final McpJsonMapper json;
  private final OutputStream out;
  private McpServerSession.@Nullable Factory sessions;
  private @Nullable McpServerSession session;

  LineTransport(McpJsonMapper json, OutputStream out) {
    this.json = json;
    this.out = out;
  }

  @Override
  public void setSessionFactory(McpServerSession.Factory factory) {
    sessions = factory;
  }

  /** Answers line after line, until there are no more. */
  void serve(InputStream in) throws IOException {
    if (sessions == null) {
      throw new IllegalStateException("no server has been built upon this");
    }
    McpServerSession serving = sessions.create(this);
    session = serving;
    var lines = new Lines(in, Body.LARGEST);
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      answer(line, serving);
    }
  }

  private void answer(byte[] line, McpServerSession serving) throws IOException {
    if (line.length > Body.LARGEST) {
      refuse(ErrorCodes.INVALID_REQUEST, "longer than " + (Body.LARGEST >> 20) + " MB");
    } else if (line.length > 0) {
      JSONRPCMessage message = message(line);
      if (message == null) {
        refuse(ErrorCodes.PARSE_ERROR, "no message of JSON-RPC");
      } else {
        serving.handle(message).onErrorComplete().block();
      }
    }
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

  @Override
  public Mono<Void> sendMessage(JSONRPCMessage message) {
    return Mono.fromRunnable(() -> {
      try {
        write(json.writeValueAsBytes(message));
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    });
  }

  private synchronized void write(byte[] message) throws IOException {
    out.write(message);
    out.write('\n');
    out.flush();
  }

  @Override
  public <T> T unmarshalFrom(Object data, TypeRef<T> type) {
    return json.convertValue(data, type);
  }

  @Override
  public Mono<Void> notifyClients(String method, Object parameters) {
    McpServerSession present = session;
    return present == null ? Mono.empty() : present.sendNotification(method, parameters);
  }

  @Override
  public Mono<Void> notifyClient(String id, String method, Object parameters) {
    return notifyClients(method, parameters);
  }

  @Override
  public Mono<Void> closeGracefully() {
    return Mono.empty();
  }

  @Override
  public void close() {}

  @Override
  public List<String> protocolVersions() {
    return List.of(
        ProtocolVersions.MCP_2024_11_05,
        ProtocolVersions.MCP_2025_03_26,
        ProtocolVersions.MCP_2025_06_18,
        ProtocolVersions.MCP_2025_11_25);
  }
}
