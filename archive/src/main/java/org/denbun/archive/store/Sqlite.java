package org.denbun.archive.store;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denbun.archive.search.Term;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteException;

/** An archive in one file. A transaction waits for that of another writer. */
record Sqlite(String file) implements Database {
  private static final int PATIENCE_MILLIS = 60_000;
  private static final int CACHE_KIBIBYTES = 64 << 10;

  /** 64 MiB; SQLite's own 4 MiB is less than a transaction. */
  private static final int LOG_PAGES = 16 << 10;

  @Override
  public boolean exists() {
    try {
      return Files.exists(Path.of(file)) && Files.size(Path.of(file)) > 0;
    } catch (java.io.IOException | InvalidPathException none) {
      return false;
    }
  }

  @Override
  public Connection connect() throws SQLException {
    if (!isFixed()) {
      return patient(settings().createConnection("jdbc:sqlite:" + file));
    }
    var reading = new SQLiteConfig();
    reading.setReadOnly(true);
    return reading.createConnection(
        hasLog() ? "jdbc:sqlite:" + file : "jdbc:sqlite:file:" + escaped() + "?immutable=1");
  }

  /**
   * Lets the log grow before it goes into the file: a page that one article after the other changes
   * is then written once.
   */
  private static Connection patient(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA wal_autocheckpoint = " + LOG_PAGES);
    }
    return connection;
  }

  /** Whether its disk cannot be written to: then nobody else writes, and no lock is needed. */
  private boolean isFixed() {
    Path path = Path.of(file).toAbsolutePath();
    Path folder = path.getParent();
    return Files.exists(path)
        && (!Files.isWritable(path) || folder != null && !Files.isWritable(folder));
  }

  /** Whether a part of it lies in the log still, which an immutable file would be read without. */
  private boolean hasLog() {
    return Path.of(file + "-wal").toFile().length() > 0;
  }

  private String escaped() {
    return file.replace("%", "%25").replace("?", "%3f").replace("#", "%23");
  }

  private static SQLiteConfig settings() {
    var settings = new SQLiteConfig();
    settings.setBusyTimeout(PATIENCE_MILLIS);
    settings.setJournalMode(JournalMode.WAL);
    settings.setSynchronous(SynchronousMode.NORMAL);
    settings.setTransactionMode(TransactionMode.IMMEDIATE);
    settings.setCacheSize(-CACHE_KIBIBYTES);
    return settings;
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of(
        "key",
        "INTEGER",
        "bytes",
        "BLOB",
        "clustered",
        "WITHOUT ROWID",
        "text_index",
        index("text_index"),
        "source_index",
        index("source_index"),
        "statement_index",
        index("statement_index"));
  }

  /** The tokenizer named ascii takes every character beyond ASCII for a letter. */
  private static String index(String name) {
    return "CREATE VIRTUAL TABLE "
        + name
        + " USING fts5(terms, content='', contentless_delete=1, detail=none, tokenize='ascii')";
  }

  /** An IMMEDIATE transaction has the lock from its begin. */
  @Override
  public void lockForWriting(Connection connection) {}

  @Override
  public String insertTerms(String index) {
    return "INSERT INTO " + index + " (rowid, terms) VALUES (?, ?)";
  }

  @Override
  public String matches(String index) {
    return index + " MATCH ?";
  }

  @Override
  public String asked(List<Term> terms, boolean all) {
    return terms.stream()
        .map(term -> "\"" + term.text() + "\"" + (term.prefix() ? " *" : ""))
        .collect(Collectors.joining(all ? " AND " : " OR "));
  }

  @Override
  public String complaint(SQLException trouble) {
    if (!(trouble instanceof SQLiteException known)) {
      return file + ": " + trouble.getMessage();
    }
    // The low byte is the primary code, the others tell more of it.
    return switch (known.getResultCode().code & 0xFF) {
      case 5, 6 -> file + ": another program keeps it locked";
      case 8 -> file + ": not allowed to write to it";
      case 10 -> file + ": the disk cannot be read or written: " + known.getResultCode().message;
      case 11 -> file + ": the file is damaged";
      case 13 -> file + ": the disk is full; what was added before is kept";
      case 14 -> file + ": cannot be opened or made there";
      case 26 -> file + ": is no archive";
      default -> file + ": " + known.getMessage();
    };
  }

  @Override
  public String name() {
    return file;
  }
}
