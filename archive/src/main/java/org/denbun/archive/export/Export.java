package org.denbun.archive.export;

import java.io.IOException;
import java.util.List;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Entry;

/**
 * Writes articles one after the other, in UTF-8, to a stream that it neither flushes nor closes.
 * Equal archives give equal bytes. Not safe for use by many threads.
 */
public interface Export {

  /** Writes one article. */
  void write(Entry entry, Reading reading, List<Copy> copies) throws IOException;

  /** Ends what was begun, which may be empty. */
  default void end() throws IOException {}
}
