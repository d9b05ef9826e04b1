package org.denbun.text;

/** Tells names that are nothing but capital letters, which may be short for anything. */
public final class Capitals {

  private Capitals() {}

  /** Whether a text has no letter but those of ASCII, and of these no small one. */
  public static boolean only(String text) {
    return text.chars().noneMatch(c -> c > 0x7F || Character.isLowerCase(c));
  }
}
