package org.denbun.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;

/**
 * By what names the server may be called. Where it is bound to loopback these are the names of
 * loopback, so that no page can reach it under a name of its own (DNS rebinding).
 */
public final class Hosts {
  private static final Set<String> LOOPBACK =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");

  private final boolean open;

  /** The names for a server that is bound to this address. */
  public Hosts(String bound) {
    open = !isLoopback(bound);
  }

  /** Whether an address is one of loopback's. */
  public static boolean isLoopback(String address) {
    return LOOPBACK.contains(address.toLowerCase(Locale.ROOT));
  }

  void check(HttpServletRequest request) {
    if (!open && !isLoopback(request.getServerName())) {
      throw new Refusal(421, "this server does not go by the name " + request.getServerName());
    }
  }
}
