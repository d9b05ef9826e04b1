package org.denbun.archive.watch;

import java.util.Locale;

/** What is watched. */
public enum Subject {
  /** A statement: who says so, and who denies it. */
  PROPOSITION,

  /** A source: what it says. */
  SOURCE;

  /** As it is told. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
