package org.denbun.cli;

import java.io.PrintStream;

/** Where outcomes arrive: readings are printed, troubles told. Not safe for use by many threads. */
final class Desk {
  private final Printout printout;
  private final PrintStream err;
  private int status;

  Desk(Printout printout, PrintStream err) {
    this.printout = printout;
    this.err = err;
  }

  /** 0, or 1 where anything was not read. */
  int status() {
    return status;
  }

  void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read -> printout.print(read.reading());
      case Outcome.Warned warned -> tell(warned.trouble() + " (read all the same)");
      case Outcome.Failed failed -> {
        status = 1;
        tell(failed.trouble().toString());
      }
    }
  }

  private void tell(String message) {
    err.println("denbun: " + message);
    err.flush();
  }
}
