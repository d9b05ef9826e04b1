package org.denbun.archive.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** By what a receiver knows that an event is ours, as Standard Webhooks 1.0 has it. */
final class Signature {
  private static final String ALGORITHM = "HmacSHA256";
  private static final String ENCODED = "whsec_";

  private Signature() {}

  /**
   * Signs.
   *
   * @param secret as it is, or {@code whsec_} and Base64
   * @param id the event's
   * @param second since the epoch, at which it is posted
   */
  static String of(String secret, String id, long second, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key(secret), ALGORITHM));
      mac.update((id + "." + second + ".").getBytes(UTF_8));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static byte[] key(String secret) {
    if (secret.startsWith(ENCODED)) {
      try {
        byte[] decoded = Base64.getDecoder().decode(secret.substring(ENCODED.length()));
        if (decoded.length > 0) {
          return decoded;
        }
      } catch (IllegalArgumentException none) {
        // It only looks like one, and is taken as it is.
      }
    }
    return secret.getBytes(UTF_8);
  }
}
