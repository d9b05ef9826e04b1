package org.denbun;

import java.io.IOException;

/**
 * Writes readings one after the other to a stream that it neither flushes nor closes. For one
 * thread.
 */
public interface ReadingWriter {

  /** Writes what it takes of a reading. */
  void write(Reading reading) throws IOException;

  /** Ends what was begun, which may be empty. */
  void end() throws IOException;
}
