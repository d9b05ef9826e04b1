package org.denbun.view;

import java.util.regex.Pattern;

/** Text that may stand before a person's eyes, whoever wrote it. */
public final class Plain {
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{IsControl}\\p{Zl}\\p{Zp}\\p{Cs}]+");

  private Plain() {}

  /**
   * The words on one line. Control characters, which could take over a terminal or end a line of a
   * file, and halves of a character become a space.
   */
  public static String of(String words) {
    return UNPRINTABLE.matcher(words).replaceAll(" ");
  }
}
