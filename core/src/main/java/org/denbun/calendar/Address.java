package org.denbun.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses of the web. */
final class Address {
  private Address() {}

  /** The address in ASCII, or null where it is none of the web. */
  static @Nullable String of(@Nullable String url) {
    try {
      return url == null ? null : web(new URI(url));
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }

  private static @Nullable String web(URI uri) {
    boolean web =
        "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
    return web && uri.getHost() != null ? uri.toASCIIString() : null;
  }
}
