package org.denbun.cli;

import java.util.Locale;

/** How readings are printed. */
enum Format {
  TEXT,
  JSON,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
