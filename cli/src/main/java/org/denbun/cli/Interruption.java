package org.denbun.cli;

/** What is said where somebody stops a command before its end. */
final class Interruption {
  private Interruption() {}

  /** Takes back what was to be said, since the command has come to its end. */
  static void forget(Thread said) {
    try {
      Runtime.getRuntime().removeShutdownHook(said);
    } catch (IllegalStateException stopping) {
      // It is being said.
    }
  }
}
