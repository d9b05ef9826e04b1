package org.denbun.extraction;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import org.jspecify.annotations.Nullable;

/** Charsets by the names that pages and detectors give them. */
final class Charsets {
  private Charsets() {}

  /** The charset of that name, or null where there is none here that can be read. */
  static @Nullable Charset named(@Nullable String name) {
    try {
      return name != null && Charset.isSupported(name.strip())
          ? Charset.forName(name.strip())
          : null;
    } catch (IllegalCharsetNameException notEvenAName) {
      return null;
    }
  }
}
