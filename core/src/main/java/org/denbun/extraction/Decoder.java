package org.denbun.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of Japanese and other bytes. What is valid UTF-8 is UTF-8, whatever its label
 * says: text in another charset is hardly ever valid by chance. Else the label, the detector and
 * the Japanese charsets compete, and the most plausible text wins ({@link Plausibility}).
 */
final class Decoder {
  /** Microsoft's extensions of both, since circled digits and the like are common in the wild. */
  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset ISO_2022_JP = Charset.forName("x-windows-iso2022jp");

  /** The detector decides on a beginning; it would only grow slow on more. */
  private static final int DETECTED = 1 << 16;

  private Decoder() {}

  /**
   * Makes bytes text.
   *
   * @param label the charset that the input names for itself, or null
   */
  static Decoded decode(byte[] bytes, @Nullable Charset label) {
    Decoded marked = ByteOrderMark.decode(bytes);
    if (marked != null) {
      return marked;
    }
    if (IsoEscapes.occurIn(bytes)) {
      return Decoding.lenient(bytes, 0, ISO_2022_JP);
    }
    String utf8 = Decoding.strict(bytes, StandardCharsets.UTF_8);
    return utf8 != null
        ? new Decoded(utf8, StandardCharsets.UTF_8, 0)
        : mostPlausible(bytes, candidates(bytes, label));
  }

  private static Decoded mostPlausible(byte[] bytes, Set<Charset> candidates) {
    Decoded best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Charset candidate : candidates) {
      Decoded decoded = Decoding.lenient(bytes, 0, candidate);
      double plausibility = Plausibility.of(decoded);
      if (best == null || plausibility > highest) {
        best = decoded;
        highest = plausibility;
      }
    }
    return Objects.requireNonNull(best);
  }

  private static Set<Charset> candidates(byte[] bytes, @Nullable Charset label) {
    var candidates = new LinkedHashSet<Charset>();
    if (label != null) {
      candidates.add(wider(label));
    }
    Charset detected = detected(bytes);
    if (detected != null) {
      candidates.add(wider(detected));
    }
    candidates.add(SHIFT_JIS);
    candidates.add(EUC_JP);
    candidates.add(StandardCharsets.UTF_8);
    return candidates;
  }

  private static @Nullable Charset detected(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, DETECTED));
    detector.dataEnd();
    return Charsets.named(detector.getDetectedCharset());
  }

  private static Charset wider(Charset charset) {
    return charset.name().equals("Shift_JIS") ? SHIFT_JIS : charset;
  }
}
