package org.denbun.extraction;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The charset that a page names in a meta element or an XML declaration. */
final class PageCharset {
  private static final Pattern NAMED =
      Pattern.compile(
          "<(?:meta\\b[^>]*?charset|\\?xml\\b[^>]*?encoding)\\s*=\\s*[\"']?([\\w:.-]+)",
          Pattern.CASE_INSENSITIVE);

  /** Browsers look no further than this either. */
  private static final int LOOKED_AT = 1024;

  private PageCharset() {}

  /** The charset, or null where none or an unknown one is named. */
  static @Nullable Charset of(byte[] page) {
    var beginning =
        new String(page, 0, Math.min(page.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    Matcher named = NAMED.matcher(beginning);
    return named.find() ? Charsets.named(named.group(1)) : null;
  }
}
