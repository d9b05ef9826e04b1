package org.denbun.language;

/** A language folder holds something that cannot be right; the message names file and line. */
public final class LanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  LanguageException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
  }
}
