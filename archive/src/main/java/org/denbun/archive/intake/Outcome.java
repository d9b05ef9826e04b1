package org.denbun.archive.intake;

import org.denbun.archive.Entry;
import org.denbun.extraction.Trouble;

/** What became of one thing that an input gave. */
public sealed interface Outcome {

  /**
   * An article that was not there before.
   *
   * @param entry how it lies in the archive
   * @param foreign whether it is in no language that Denbun reads, so without claims
   */
  record Added(Entry entry, boolean foreign) implements Outcome {

    /** Whether its clock says that it was published after it was added. */
    public boolean isFromTheFuture() {
      Long published = PublishedAt.seconds(entry.article().published());
      return published != null && published > entry.added().getEpochSecond() + A_DAY;
    }

    /** A date without an offset may be in the next day already. */
    private static final int A_DAY = 24 * 60 * 60;
  }

  /** An article that was there. */
  record Known(String id) implements Outcome {}

  /** Something doubtful about the article that follows; it is added all the same. */
  record Doubted(Trouble trouble) implements Outcome {}

  /** Something that was not added. */
  record Refused(Trouble trouble) implements Outcome {}
}
