package org.denbun.server.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Addresses as a browser shows them (RFC 3987): letters stand for themselves, all else stays
 * encoded, so that the address still leads where it did.
 */
final class Readable {
  private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

  private Readable() {}

  static String of(String address) {
    return ENCODED.matcher(address).replaceAll(Readable::decoded);
  }

  private static String decoded(MatchResult found) {
    String letters = URLDecoder.decode(found.group(), StandardCharsets.UTF_8);
    boolean readable = letters.codePoints().allMatch(Character::isLetterOrDigit);
    return readable ? letters : found.group();
  }
}
