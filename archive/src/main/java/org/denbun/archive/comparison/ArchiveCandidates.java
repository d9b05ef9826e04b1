package org.denbun.archive.comparison;

import java.util.Collection;
import org.denbun.archive.Archive;
import org.denbun.proposition.Candidates;

/** The articles of an archive as candidates. Safe for use by many threads. */
final class ArchiveCandidates implements Candidates {
  private final Archive archive;

  ArchiveCandidates(Archive archive) {
    this.archive = archive;
  }

  @Override
  public Found best(Collection<String> terms, int most) {
    return archive.read(handle -> {
      var gists = new GistRows(handle, archive.store().database());
      var links = new CopyLinks(handle, gists.best(terms, most));
      return new Found(gists.of(links.rows()), links.copies());
    });
  }
}
