package org.denbun.cli;

import org.denbun.Reading;

/** Prints readings one after the other as they come; close ends what was begun. */
sealed interface Printout extends AutoCloseable permits JsonLinesPrintout {

  void print(Reading reading);

  @Override
  void close();
}
