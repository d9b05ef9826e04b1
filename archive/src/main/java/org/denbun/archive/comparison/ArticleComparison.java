package org.denbun.archive.comparison;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.Comparison;
import org.denbun.archive.Entry;
import org.denbun.archive.Statement;
import org.denbun.archive.Traits;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.CopyRows;
import org.denbun.archive.store.Database;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.FingerprintRows;
import org.denbun.copy.CopyFinder;
import org.denbun.copy.Fingerprints;
import org.denbun.copy.Version;
import org.denbun.copy.Versions;
import org.denbun.language.Languages;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Gists;
import org.denbun.trace.Tracing;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, when articles are added, whom they copy and who copies them, and keeps the gist of
 * each, by which propositions are found.
 */
public final class ArticleComparison implements Comparison {
  private static final int RECENT = 4096;

  private final Languages languages;
  private final Database database;
  private final Gists gists;

  /** Most of what an article is compared with was added not long before. */
  private final Map<Article, Version> recent =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Article, Version> eldest) {
              return size() > RECENT;
            }
          });

  public ArticleComparison(Languages languages, Database database) {
    this.languages = languages;
    this.database = database;
    gists = new Gists(languages);
  }

  @Override
  public Traits traits(Tracing traced) {
    Gist gist = gists.of(traced);
    var statement = new Statement(GistBytes.of(gist), gist.terms());
    Version version = version(traced.reading());
    recent.put(traced.reading().article(), version);
    return new Traits(List.of(statement), Fingerprints.of(version));
  }

  @Override
  public void link(Handle handle, List<Entry> added) {
    var batch = new Linking(handle);
    added.forEach(batch::link);
  }

  private Version version(Reading reading) {
    return Versions.of(reading.article(), reading.marked(), languages.named(reading.language()));
  }

  /** The links of one transaction, with what it has looked at. */
  private final class Linking {
    private final Articles articles;
    private final CopyRows copies;
    private final CopyFinder finder;
    private final Map<Long, Version> versions = new HashMap<>();
    private final Map<String, Long> rows = new HashMap<>();

    Linking(Handle handle) {
      articles = new Articles(handle, database);
      copies = new CopyRows(handle, database);
      finder = new CopyFinder(new FingerprintRows(handle), this::version);
    }

    void link(Entry entry) {
      Version version = version(entry.row());
      if (version != null) {
        finder.copied(entry.row(), version).forEach(this::put);
        finder.copiers(entry.row(), version).forEach(this::put);
      }
    }

    private void put(Copy copy) {
      Long row = rows.get(copy.article());
      Long of = rows.get(copy.of());
      if (row != null && of != null) {
        copies.put(row, of, copy);
      }
    }

    private @Nullable Version version(long row) {
      Version known = versions.get(row);
      if (known != null) {
        return known;
      }
      Entry entry = articles.row(row);
      if (entry == null || !entry.current()) {
        return null;
      }
      Version version = recent.get(entry.article());
      if (version == null) {
        byte[] json = Deflated.plain(articles.reading(row).json());
        version = ArticleComparison.this.version(JsonReading.of(entry.article(), json));
      }
      versions.put(row, version);
      rows.put(version.id(), row);
      return version;
    }
  }
}
