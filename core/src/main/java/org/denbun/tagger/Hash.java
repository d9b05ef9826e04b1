package org.denbun.tagger;

/**
 * Features as 32-bit hashes (the hashing trick): 300,000 of them share one about ten times, which
 * costs no accuracy that can be measured, and no feature is ever a string.
 */
final class Hash {

  private static final int PRIME = 0x01000193;
  static final int BASIS = 0x811C9DC5;

  /** From here on come the scripts of East Asia, without case (full-width letters are folded). */
  private static final char CASELESS = 0x3001;

  private Hash() {}

  /** Characters of a text, every digit as the same (FNV-1a over UTF-16 units). */
  static int of(String text, int begin, int end) {
    int hash = BASIS;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      hash = (hash ^ (c >= '0' && c <= '9' ? '0' : c)) * PRIME;
    }
    return hash;
  }

  static int of(String text) {
    return of(text, 0, text.length());
  }

  /** The hash of more characters after those of another, as names are compared. */
  static int on(int hash, String text) {
    int longer = hash;
    for (int i = 0; i < text.length(); i++) {
      longer = next(longer, text.charAt(i));
    }
    return longer;
  }

  /** One more character, in small letters; white space does not count. */
  private static int next(int hash, char c) {
    if (c >= CASELESS) {
      return (hash ^ c) * PRIME;
    }
    return Character.isWhitespace(c) ? hash : (hash ^ Character.toLowerCase(c)) * PRIME;
  }

  /** A value of a template (the finalizer of MurmurHash3). */
  static int of(int template, int value) {
    int hash = value ^ template * 0x9E3779B1;
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }

  static int of(int template, int first, int second) {
    return of(template, of(template, first) * 31 + second);
  }

  static int of(int template, int first, int second, int third) {
    return of(template, of(template, first, second) * 31 + third);
  }
}
