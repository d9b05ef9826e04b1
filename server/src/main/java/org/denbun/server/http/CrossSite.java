package org.denbun.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;

/** Pages of other sites may neither post here nor change anything. */
final class CrossSite {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Set<String> OWN = Set.of("same-origin", "none");

  private CrossSite() {}

  /** By Fetch Metadata, else by the origin that a browser tells; programs tell neither. */
  static void check(HttpServletRequest request) {
    if (HARMLESS.contains(request.getMethod())) {
      return;
    }
    String site = request.getHeader("Sec-Fetch-Site");
    String origin = request.getHeader("Origin");
    boolean foreign =
        site == null ? origin != null && !isOwn(origin, request) : !OWN.contains(site);
    if (foreign) {
      throw new Refusal(403, "a page of another site must not send anything here");
    }
  }

  private static boolean isOwn(String origin, HttpServletRequest request) {
    try {
      return String.valueOf(request.getHeader("Host")).equals(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
