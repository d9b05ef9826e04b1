package org.denbun.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.denbun.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Where outcomes arrive: readings are printed, troubles told. Whether there is one article or
 * several shows in the printout, so the first reading waits for a second outcome or for the end.
 * Not safe for use by many threads.
 */
final class Desk {
  private final Function<Boolean, Printout> printouts;
  private final PrintStream err;
  private final Progress progress;
  private @Nullable Printout printout;
  private @Nullable Reading waiting;
  private int arrived;
  private int status;

  /**
   * A desk.
   *
   * @param printouts makes a printout of one article (false) or several (true)
   * @param several whether several articles are sure to come
   */
  Desk(Function<Boolean, Printout> printouts, boolean several, PrintStream err, Progress progress) {
    this.printouts = printouts;
    this.err = err;
    this.progress = progress;
    this.arrived = several ? 1 : 0;
  }

  /** 0, or 1 where anything was not read or not understood. */
  int status() {
    return status;
  }

  /**
   * Takes the next outcome.
   *
   * @throws UncheckedIOException where the printout cannot be written
   */
  void take(Outcome outcome) {
    switch (outcome) {
      case Outcome.Read read -> arrived(read.reading());
      case Outcome.Foreign foreign -> {
        status = 1;
        tell(foreign.trouble().toString());
        arrived(foreign.reading());
      }
      case Outcome.Warned warned -> tell(warned.trouble() + " (read all the same)");
      case Outcome.Failed failed -> {
        status = 1;
        tell(failed.trouble().toString());
        arrived(null);
      }
    }
  }

  /** Ends the printout. */
  void end() {
    progress.clear();
    unchecked(() -> {
      Printout last = printWaiting();
      last.end();
    });
  }

  private void arrived(@Nullable Reading reading) {
    arrived++;
    progress.article();
    if (arrived > 1) {
      unchecked(() -> {
        Printout next = printWaiting();
        if (reading != null) {
          next.print(reading);
        }
      });
    } else {
      waiting = reading;
    }
  }

  private Printout printWaiting() throws IOException {
    Printout present = printout == null ? printouts.apply(arrived > 1) : printout;
    printout = present;
    if (waiting != null) {
      present.print(waiting);
      waiting = null;
    }
    return present;
  }

  private void tell(String message) {
    progress.clear();
    err.println("denbun: " + message);
  }

  private static void unchecked(Writing writing) {
    try {
      writing.write();
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Something that writes. */
  private interface Writing {
    void write() throws IOException;
  }
}
