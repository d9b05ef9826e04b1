package org.denbun.server;

import org.denbun.server.http.Hosts;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run.
 *
 * @param host the address to bind to; with any but loopback's, a token is required
 * @param port the port; 0 takes a free one
 * @param token what everybody must show, or null where nobody needs to
 * @param anywhere whether the server may fetch addresses that are not public
 */
public record Settings(String host, int port, @Nullable String token, boolean anywhere) {
  private static final int LAST_PORT = 65535;
  private static final int SHORTEST_TOKEN = 16;

  public Settings {
    host = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException("--port: must be from 0 to " + LAST_PORT);
    }
    if (token == null && !Hosts.isLoopback(host)) {
      throw new IllegalArgumentException("--host " + host + ": others could ask; give a --token");
    }
    if (token != null && token.length() < SHORTEST_TOKEN) {
      throw new IllegalArgumentException("--token: too short, at least " + SHORTEST_TOKEN);
    }
  }

  /** On loopback, for everybody there. */
  public static Settings loopback(int port) {
    return new Settings("127.0.0.1", port, null, false);
  }
}
