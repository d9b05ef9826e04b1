package org.denbun.extraction;

/**
 * What is wrong with an input, and where.
 *
 * @param file the name of the input as given; {@code -} for standard input
 * @param line the line, counted from 1, or 0 where the whole input is meant
 * @param message one line for a person
 */
public record Trouble(String file, int line, String message) {

  static Trouble of(String file, String message) {
    return new Trouble(file, 0, message);
  }

  /** The trouble as compilers put it: file, line, message. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message;
  }
}
