package org.denbun.registry;

/** What a command was given cannot be used; the message says why, for a person. */
final class Unusable extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
