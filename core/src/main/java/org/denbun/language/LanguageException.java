package org.denbun.language;

/**
 * A language folder holds something that cannot be right; the message names file and, where it has
 * lines, line.
 */
public final class LanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A file that has no lines, such as a model.
   *
   * @param file what to call it
   */
  public LanguageException(String file, String message) {
    super(file + ": " + message);
  }

  LanguageException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
