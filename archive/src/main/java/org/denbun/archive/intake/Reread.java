package org.denbun.archive.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.denbun.archive.Archive;
import org.denbun.archive.Comparison;
import org.denbun.archive.Entry;
import org.denbun.archive.reading.ReaderVersion;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.Batch;
import org.denbun.archive.store.Prepared;
import org.denbun.language.Languages;
import org.denbun.trace.AnyLanguageTracer;
import org.jdbi.v3.core.Handle;

/** Brings readings up to date that another version of the reader made. */
public final class Reread {
  /** So many are written in a transaction. */
  private static final int BUNDLE = 64;

  private final Archive archive;
  private final Preparation preparation;
  private final Comparison comparison;

  public Reread(Archive archive, Languages languages, Comparison comparison) {
    this.archive = archive;
    this.comparison = comparison;
    preparation = new Preparation(new AnyLanguageTracer(languages), comparison);
  }

  /**
   * Reads all of them again; where it is stopped, the next call goes on.
   *
   * @param watcher told of each article
   * @return how many there were
   */
  public int all(Runnable watcher) {
    List<Long> rows =
        archive.read(handle -> articles(handle).readOtherwise(ReaderVersion.current()));
    for (int from = 0; from < rows.size(); from += BUNDLE) {
      bundle(rows.subList(from, Math.min(rows.size(), from + BUNDLE)), watcher);
    }
    return rows.size();
  }

  private void bundle(List<Long> rows, Runnable watcher) {
    List<Again> all =
        rows.parallelStream().map(archive::find).filter(Objects::nonNull).map(this::again).toList();
    archive
        .store()
        .write(handle -> {
          all.forEach(again -> write(handle, again));
          comparison.link(handle, all.stream().map(Again::entry).filter(Entry::current).toList());
          return all.size();
        });
    rows.forEach(row -> watcher.run());
  }

  private Again again(Entry entry) {
    return new Again(entry, preparation.of(entry.article(), entry.input(), entry.added()));
  }

  /** Another process may have removed the article since. */
  private void write(Handle handle, Again again) {
    if (articles(handle).row(again.entry().row()) == null) {
      return;
    }
    try (var batch = new Batch(handle, archive.store().database())) {
      batch.replaceReading(again.entry(), again.prepared());
    } catch (SQLException trouble) {
      throw archive.store().unusable(trouble);
    }
  }

  private Articles articles(Handle handle) {
    return new Articles(handle, archive.store().database());
  }

  private record Again(Entry entry, Prepared prepared) {}
}
