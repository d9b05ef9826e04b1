package org.denbun.cli;

/** How readings are printed. */
enum Format {
  TEXT,
  JSON,
  JSONL;

  @Override
  public String toString() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
