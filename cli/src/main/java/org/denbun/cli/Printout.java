package org.denbun.cli;

import java.io.IOException;
import org.denbun.Reading;

/** Prints readings one after the other as they come. Not safe for use by many threads. */
sealed interface Printout permits TextPrintout, JsonPrintout, JsonLinesPrintout, StreamPrintout {

  /** Prints the next reading, and lets it out at once. */
  void print(Reading reading) throws IOException;

  /** Ends what was begun. */
  default void end() throws IOException {}
}
