package org.denbun.archive.watch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where events are posted to.
 *
 * @param address an address of the web
 * @param secret what they are signed with, or null
 * @param anywhere whether the address need not be public
 */
public record Hook(String address, @Nullable String secret, boolean anywhere) {
  private static final int LONGEST = 2000;

  public Hook {
    if (address.length() > LONGEST || !isOfTheWeb(address)) {
      throw new IllegalArgumentException("webhook: no address of the web");
    }
    if (secret != null && (secret.isBlank() || secret.length() > LONGEST)) {
      throw new IllegalArgumentException("secret: empty or too long");
    }
  }

  private static boolean isOfTheWeb(String address) {
    try {
      var uri = URI.create(address);
      String scheme = String.valueOf(uri.getScheme());
      return (scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
