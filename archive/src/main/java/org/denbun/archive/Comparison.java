package org.denbun.archive;

import java.util.List;
import org.denbun.trace.Tracing;
import org.jdbi.v3.core.Handle;

/** How articles are compared when they are added. */
public interface Comparison {

  /** By what an article is compared; a pure function, asked from many threads at once. */
  Traits traits(Tracing traced);

  /**
   * Links articles that were just added with what is there, in the same transaction and from one
   * thread at a time: either both are kept or neither. Their traits are in the tables by then.
   *
   * @param handle the transaction under way; not to be ended or closed
   * @param added the articles, oldest first
   */
  void link(Handle handle, List<Entry> added);
}
