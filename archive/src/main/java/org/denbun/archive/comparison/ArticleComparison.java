package org.denbun.archive.comparison;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.ArchiveException;
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
  private static final int LETTERS = 16 << 20;

  private final Languages languages;
  private final Database database;
  private final Gists gists;

  /** What was read last, until it has a row. */
  private final Latest<Article, Version> read = new Latest<>(LETTERS, v -> v.text().length());

  /**
   * Most of what an article is compared with was added or looked at not long before. What stands in
   * a row never changes, and no other article ever gets it.
   */
  private final Latest<Long, Version> recent = new Latest<>(LETTERS, v -> v.text().length());

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
    read.put(traced.reading().article(), version);
    return new Traits(List.of(statement), Fingerprints.of(version));
  }

  @Override
  public void link(Handle handle, List<Entry> added) {
    for (Entry entry : added) {
      Version version = read.remove(entry.article());
      if (version != null) {
        recent.put(entry.row(), version);
      }
    }
    try {
      new Linking(handle).link(added);
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
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
    private final Map<CopyRows.Pair, Copy> found = new LinkedHashMap<>();

    Linking(Handle handle) {
      articles = new Articles(handle, database);
      copies = new CopyRows(handle, database);
      finder = new CopyFinder(new FingerprintRows(handle), this::version);
    }

    void link(List<Entry> added) throws SQLException {
      for (Entry entry : added) {
        // Another version under its id may have come with it, or from another process since.
        Version version = articles.isCurrent(entry.row()) ? version(entry.row()) : null;
        if (version != null) {
          finder.links(entry.row(), version).forEach(this::put);
        }
      }
      copies.put(found);
    }

    private void put(Copy copy) {
      Long row = rows.get(copy.article());
      Long of = rows.get(copy.of());
      if (row != null && of != null) {
        found.put(new CopyRows.Pair(row, of), copy);
      }
    }

    private @Nullable Version version(long row) {
      Version known = versions.get(row);
      if (known == null) {
        Version latest = recent.get(row);
        known = latest == null ? kept(row) : latest;
        if (known != null) {
          versions.put(row, known);
          rows.put(known.id(), row);
        }
      }
      return known;
    }

    private @Nullable Version kept(long row) {
      Entry entry = articles.row(row);
      if (entry == null || !entry.current()) {
        return null;
      }
      byte[] json = Deflated.plain(articles.reading(row).json());
      Version version = ArticleComparison.this.version(JsonReading.of(entry.article(), json));
      recent.put(row, version);
      return version;
    }
  }
}
