package org.denbun.archive.comparison;

import java.util.Collection;
import java.util.List;
import org.denbun.proposition.Candidates;
import org.jdbi.v3.core.Handle;

/** The articles of an archive as candidates. Safe for use by many threads. */
record ArchiveCandidates(GistIndex index) implements Candidates {
  @Override
  public Found best(Collection<String> terms, int most) {
    return index
        .archive()
        .read(handle -> {
          var links = links(handle, terms, most);
          return new Found(index.of(handle, links.rows()), links.copies());
        });
  }

  /** The rows of the same articles. */
  List<Long> rows(Collection<String> terms, int most) {
    return index.archive().read(handle -> links(handle, terms, most).rows());
  }

  private CopyLinks links(Handle handle, Collection<String> terms, int most) {
    return new CopyLinks(handle, index.best(handle, terms, most));
  }
}
