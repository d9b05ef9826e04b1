package org.denbun.archive.search;

import java.util.HexFormat;

/**
 * What an inverted index is asked for. Of letters and digits only, in the form of {@link Folding}.
 *
 * @param text the term
 * @param prefix whether terms that only begin so are meant, too
 */
public record Term(String text, boolean prefix) {

  /** A term for any string at all, such as a key or a feature: 64 bits of FNV-1a in hexadecimal. */
  public static Term hashed(String any) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < any.length(); i++) {
      hash = (hash ^ any.charAt(i)) * 0x100000001b3L;
    }
    return new Term(HexFormat.of().toHexDigits(hash), false);
  }
}
