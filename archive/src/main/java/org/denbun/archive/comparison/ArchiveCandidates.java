package org.denbun.archive.comparison;

import java.util.Collection;
import org.denbun.proposition.Candidates;

/** The articles of an archive as candidates. Safe for use by many threads. */
record ArchiveCandidates(GistIndex index) implements Candidates {
  @Override
  public Found best(Collection<String> terms, int most) {
    return index
        .archive()
        .read(handle -> {
          var links = new CopyLinks(handle, index.best(handle, terms, most));
          return new Found(index.of(handle, links.rows()), links.copies());
        });
  }
}
