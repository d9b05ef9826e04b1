package org.denbun.archive;

/** Says, in one line for a person, why an archive cannot be used; it is as it was before. */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
