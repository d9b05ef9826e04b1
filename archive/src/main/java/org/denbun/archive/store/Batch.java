package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.archive.Entry;
import org.denbun.archive.Statement;
import org.denbun.archive.search.Term;
import org.jdbi.v3.core.Handle;

/**
 * Articles that are written in one transaction. Statements are prepared once and rows go over in
 * bundles. Not safe for use by many threads.
 */
public final class Batch implements AutoCloseable {
  private static final String ARTICLE =
      "INSERT INTO article (article, version, current, published_at, added_at, id, hash, publisher,"
          + " published, language, headline, url, input, text)"
          + " VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String READING =
      "INSERT INTO reading (article, reader, language, claims, json) VALUES (?, ?, ?, ?, ?)";
  private static final String STATEMENT =
      "INSERT INTO statement (statement, article, data) VALUES (?, ?, ?)";
  private static final String FINGERPRINT =
      "INSERT INTO fingerprint (hash, since, article) VALUES (?, ?, ?)";

  private final Articles articles;
  private final Versions.Lookup versions;
  private final Database database;
  private final Removal removal;
  private final Counter articleKeys;
  private final Counter statementKeys;
  private final Bundles bundles;
  private final Set<String> settled = new HashSet<>();

  /** A batch in the transaction of a handle. */
  public Batch(Handle handle, Database database) {
    Connection connection = handle.getConnection();
    articles = new Articles(handle, database);
    bundles = new Bundles(connection);
    versions = new Versions.Lookup(connection);
    this.database = database;
    removal = new Removal(handle);
    articleKeys = new Counter(handle, "article");
    statementKeys = new Counter(handle, "statement");
  }

  /** Writes articles; each is in the archive afterwards, whether it was before or not. */
  public List<Written> add(List<Prepared> all) throws SQLException {
    var written = new ArrayList<Written>();
    for (Prepared one : all) {
      written.add(add(one));
    }
    flush();
    return written;
  }

  /** Puts a new reading in the place of the one that an article has. */
  public void replaceReading(Entry entry, Prepared prepared) throws SQLException {
    removal.reading(entry.row());
    if (entry.current()) {
      removal.indexed(entry.row());
      index(entry.row(), prepared);
    }
    reading(entry.row(), prepared.reading());
    flush();
  }

  @Override
  public void close() throws SQLException {
    versions.close();
    bundles.close();
  }

  private Written add(Prepared one) throws SQLException {
    String id = one.article().id();
    if (!settled.add(id)) {
      // The same id twice: the first must be there to be found.
      flush();
    }
    Versions before = versions.under(id);
    if (before.hashes().contains(one.hash())) {
      return new Written(Objects.requireNonNull(articles.current(id)), false);
    }
    if (before.current() != 0) {
      removal.supersede(before.current());
    }
    int version = before.hashes().size() + 1;
    long row = articleKeys.next();
    var entry = new Entry(row, one.article(), version, true, one.hash(), one.added(), one.input());
    article(entry, one);
    reading(row, one.reading());
    index(row, one);
    return new Written(entry, true);
  }

  private void article(Entry entry, Prepared one) throws SQLException {
    Article article = entry.article();
    bundles.add(
        ARTICLE,
        entry.row(),
        entry.version(),
        one.publishedAt(),
        entry.added().toEpochMilli(),
        article.id(),
        entry.hash(),
        article.publisher(),
        article.published(),
        article.language(),
        article.headline(),
        article.url(),
        entry.input(),
        article.text());
  }

  private void reading(long row, KeptReading reading) throws SQLException {
    bundles.add(
        READING, row, reading.reader(), reading.language(), reading.claims(), reading.json());
  }

  private void index(long row, Prepared one) throws SQLException {
    bundles.add(database.insertTerms("text_index"), row, one.textTerms());
    bundles.add(database.insertTerms("source_index"), row, one.sourceTerms());
    for (Statement statement : one.traits().statements()) {
      long key = statementKeys.next();
      bundles.add(STATEMENT, key, row, statement.data());
      bundles.add(database.insertTerms("statement_index"), key, terms(statement));
    }
    long since = FingerprintRows.since(one.publishedAt());
    for (long hash : one.traits().fingerprints()) {
      bundles.add(FINGERPRINT, hash, since, row);
    }
  }

  private static String terms(Statement statement) {
    return statement.features().stream()
        .map(feature -> Term.hashed(feature).text())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private void flush() throws SQLException {
    bundles.flush();
    articleKeys.keep();
    statementKeys.keep();
  }
}
