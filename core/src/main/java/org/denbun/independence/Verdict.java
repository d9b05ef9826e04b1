package org.denbun.independence;

/** What the two numbers of the affirming side come to. */
public enum Verdict {
  UNSUPPORTED("unsupported"),
  SINGLE_ORIGIN("single-origin"),
  POSSIBLY_SINGLE_ORIGIN("possibly single-origin"),
  INDEPENDENT("independent");

  private final String words;

  Verdict(String words) {
    this.words = words;
  }

  /** As it is told: in lower case, {@code possibly single-origin}. */
  public String words() {
    return words;
  }

  static Verdict of(int atLeast, int atMost) {
    if (atMost == 0) {
      return UNSUPPORTED;
    }
    if (atMost == 1) {
      return SINGLE_ORIGIN;
    }
    return atLeast >= 2 ? INDEPENDENT : POSSIBLY_SINGLE_ORIGIN;
  }
}
