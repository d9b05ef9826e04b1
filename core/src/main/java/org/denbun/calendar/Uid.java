package org.denbun.calendar;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.denbun.Article;
import org.denbun.view.Happening;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar knows an event by when it is read in again: a hash of the article's id and of the
 * event itself. It stays the same when a claim comes before it, or the words around it change.
 */
final class Uid {
  private static final int OCTETS = 16;

  private Uid() {}

  static String of(Article article, Happening happening) {
    Happening.Identity event = happening.identity();
    return hash(
            article.id(),
            event.type(),
            event.mode(),
            event.predicate(),
            event.actor(),
            event.recipient(),
            event.object(),
            event.place(),
            event.from(),
            event.to(),
            event.status().name())
        + "@denbun";
  }

  /** Each part with its length before it, so that no two lists of parts look the same. */
  private static String hash(@Nullable String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      int length = part == null ? -1 : bytes.length;
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest(), 0, OCTETS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
