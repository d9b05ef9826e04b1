package org.denbun.archive;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** One PostgreSQL server for all tests of a run, which ends with them. */
public final class PostgresServer implements BeforeAllCallback {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static final EmbeddedPostgres SERVER = started();

  @Override
  public void beforeAll(ExtensionContext context) {
    // What lies at the root is closed after the last test.
    context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(PostgresServer.class, k -> SERVER);
  }

  /** The address of an empty database of its own. */
  public static String emptyDatabase() {
    String name = "archive" + MADE.incrementAndGet();
    try (Connection connection = SERVER.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException trouble) {
      throw new IllegalStateException(trouble);
    }
    return SERVER.getJdbcUrl("postgres", name);
  }

  private static EmbeddedPostgres started() {
    try {
      return EmbeddedPostgres.start();
    } catch (IOException unstartable) {
      throw new UncheckedIOException(unstartable);
    }
  }
}
