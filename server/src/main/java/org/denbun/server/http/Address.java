package org.denbun.server.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** What is asked for must be written as addresses are (RFC 3986), in UTF-8. */
final class Address {
  private static final int BAD_REQUEST = 400;
  private static final int PARAMETERS = 50;
  private static final int HEX = 16;

  private Address() {}

  static void check(HttpServletRequest request) {
    check(request.getRequestURI());
    String query = request.getQueryString();
    if (query != null) {
      check(query);
      if (query.chars().filter(c -> c == '&').count() >= PARAMETERS) {
        throw new Refusal(BAD_REQUEST, "more than " + PARAMETERS + " parameters");
      }
    }
  }

  private static void check(String encoded) {
    if (encoded.indexOf('%') >= 0) {
      byte[] bytes = decoded(encoded);
      try {
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      } catch (CharacterCodingException other) {
        throw new Refusal(BAD_REQUEST, "what is encoded with % in the address is not UTF-8");
      }
    }
  }

  private static byte[] decoded(String encoded) {
    var bytes = new ByteArrayOutputStream();
    for (int i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 1)) {
      // What stands between parts the characters.
      if (i < 3 || encoded.charAt(i - 3) != '%') {
        bytes.write(' ');
      }
      bytes.write(octet(encoded, i));
    }
    return bytes.toByteArray();
  }

  private static int octet(String encoded, int at) {
    int high = digit(encoded, at + 1);
    int low = digit(encoded, at + 2);
    if (high < 0 || low < 0) {
      throw new Refusal(BAD_REQUEST, "a % in the address without two hexadecimal digits after it");
    }
    if (high == 0 && low == 0) {
      throw new Refusal(BAD_REQUEST, "%00 in the address");
    }
    return high * HEX + low;
  }

  private static int digit(String encoded, int at) {
    return at < encoded.length() ? Character.digit(encoded.charAt(at), HEX) : -1;
  }
}
