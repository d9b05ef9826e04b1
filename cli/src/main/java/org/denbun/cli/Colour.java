package org.denbun.cli;

import java.util.Locale;

/** When colours are used. */
enum Colour {
  AUTO,
  ALWAYS,
  NEVER;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
