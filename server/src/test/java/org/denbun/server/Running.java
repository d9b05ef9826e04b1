package org.denbun.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.language.Languages;

/** A server that really runs, on a free port of loopback, over an archive in a temporary file. */
public final class Running implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final Archive archive;
  private final Server server;

  private Running(Settings settings, boolean filled, Duration patience) {
    try {
      folder = Files.createTempDirectory("denbun-server");
      archive = Archive.openOrMake(folder.resolve("test.db").toString());
      if (filled) {
        add(Files.readString(Path.of("../samples/affair.json")));
      }
      server = Server.start(settings, archive, System.err::println, patience);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** With the articles of the sample affair. */
  public static Running withAffair() {
    return new Running(Settings.loopback(0), true, PATIENCE);
  }

  /** With an empty archive. */
  public static Running empty() {
    return with(Settings.loopback(0));
  }

  /** With an empty archive. */
  public static Running with(Settings settings) {
    return new Running(settings, false, PATIENCE);
  }

  /** With an empty archive; waits only so long. */
  public static Running hasty(Duration patience) {
    return new Running(Settings.loopback(0), false, patience);
  }

  /** Adds articles behind the server's back. */
  public void add(String json) {
    Languages languages = Languages.packaged();
    var comparison = new ArticleComparison(languages, archive.store().database());
    try (var intake = new Intake(archive, languages, comparison, outcome -> {})) {
      var in = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
      new Extraction(Given.NOTHING).stream("test.json", in, one -> intake.take("test", one));
      intake.finish();
    }
  }

  public Archive archive() {
    return archive;
  }

  public String address() {
    return server.address();
  }

  public int port() {
    return URI.create(address()).getPort();
  }

  /** Asks with {@code GET}; headers as names and values in turn. */
  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).build());
  }

  /** Posts. */
  public HttpResponse<String> post(String path, String type, String body, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  /** Begins a request. */
  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(address() + path.substring(1)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return request;
  }

  /** Sends a request. */
  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** A bare connection. */
  public Socket connection() throws IOException {
    var socket = new Socket(URI.create(address()).getHost().replaceAll("[\\[\\]]", ""), port());
    socket.setSoTimeout(40_000);
    return socket;
  }

  /** Sends bytes as they are, in Latin-1, and reads all that comes back until the end. */
  public String raw(String request) {
    try (Socket socket = connection()) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Asks for a path exactly as it is written. */
  public String rawGet(String path) {
    return raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  }

  /** What an answer holds. */
  public static JsonNode json(HttpResponse<String> answer) {
    return json(answer.body());
  }

  /** What a text holds. */
  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
  }

  /** Stops the server alone. */
  public void stop() {
    server.close();
  }

  @Override
  public void close() {
    server.close();
    archive.close();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
