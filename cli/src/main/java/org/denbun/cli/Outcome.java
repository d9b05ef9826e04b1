package org.denbun.cli;

import org.denbun.Reading;
import org.denbun.extraction.Trouble;

/** What became of one thing that an input gave. */
sealed interface Outcome {

  /** It was read. */
  record Read(Reading reading) implements Outcome {}

  /** It is in no language that Denbun knows, so that nothing was found in it. */
  record Foreign(Reading reading, Trouble trouble) implements Outcome {}

  /** It was doubtful, and what follows was read all the same. */
  record Warned(Trouble trouble) implements Outcome {}

  /** It was not read. */
  record Failed(Trouble trouble) implements Outcome {}
}
