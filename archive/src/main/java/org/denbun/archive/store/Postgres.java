package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denbun.archive.search.Term;

/** An archive in a PostgreSQL database, or in the schema that its address names. */
record Postgres(String address) implements Database {
  /** Any number that no other program uses for a lock. */
  private static final long LOCK = 0x64656e62756eL;

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(address);
  }

  @Override
  public Map<String, String> placeholders() {
    return Map.of(
        "key",
        "BIGINT",
        "bytes",
        "BYTEA",
        "clustered",
        "",
        "text_index",
        index("text_index"),
        "source_index",
        index("source_index"),
        "statement_index",
        index("statement_index"));
  }

  private static String index(String name) {
    return "CREATE TABLE %1$s (rowid BIGINT PRIMARY KEY, terms TSVECTOR NOT NULL); ".formatted(name)
        + "CREATE INDEX %1$s_terms ON %1$s USING gin (terms)".formatted(name);
  }

  @Override
  public void lockForWriting(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
    }
  }

  /** Terms go in as they are: the parser of text searches would part them again. */
  @Override
  public String insertTerms(String index) {
    return "INSERT INTO "
        + index
        + " (rowid, terms) VALUES (?, array_to_tsvector(string_to_array(?, ' ')))";
  }

  @Override
  public String matches(String index) {
    return index + ".terms @@ CAST(? AS tsquery)";
  }

  @Override
  public String asked(List<Term> terms, boolean all) {
    return terms.stream()
        .map(term -> "'" + term.text() + "'" + (term.prefix() ? ":*" : ""))
        .collect(Collectors.joining(all ? " & " : " | "));
  }

  @Override
  public String complaint(SQLException trouble) {
    return name() + ": " + String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public String name() {
    int parameters = address.indexOf('?');
    return parameters < 0 ? address : address.substring(0, parameters);
  }
}
