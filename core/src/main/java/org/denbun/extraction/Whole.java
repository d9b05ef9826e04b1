package org.denbun.extraction;

/** How much of an input is held in memory at once: a file, or a line of JSON lines. */
final class Whole {
  static final int LARGEST = 256 << 20;
  static final String LARGEST_SAID = "256 MB";

  private Whole() {}
}
