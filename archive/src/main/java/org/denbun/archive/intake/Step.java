package org.denbun.archive.intake;

import org.denbun.archive.ArchiveException;
import org.denbun.archive.store.Prepared;

/** What the writing thread gets to do. */
sealed interface Step {

  /** Something to be written. */
  record Ready(Prepared prepared, boolean foreign) implements Step {}

  /** Something only to be told. */
  record Told(Outcome outcome) implements Step {}

  /** The archive cannot be read. */
  record Broken(ArchiveException trouble) implements Step {}

  /** Nothing comes after this. */
  record End() implements Step {}
}
