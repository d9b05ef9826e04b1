package org.denbun.cli;

import java.util.Locale;

/** How readings are printed. */
enum Format {
  TEXT,
  JSON,
  JSONL,
  GEOJSON,
  ICS;

  /** Whether one article and several look alike. */
  boolean isUniform() {
    return switch (this) {
      case TEXT, JSON -> false;
      case JSONL, GEOJSON, ICS -> true;
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
