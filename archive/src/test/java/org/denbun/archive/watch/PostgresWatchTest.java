package org.denbun.archive.watch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The same in a PostgreSQL database of its own for each test. */
class PostgresWatchTest extends WatchTest {
  private static final AtomicInteger MADE = new AtomicInteger();
  private static EmbeddedPostgres server;

  private String database = "";

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void make() throws SQLException {
    database = "watch" + MADE.incrementAndGet();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + database);
    }
  }

  @Override
  String address() {
    return server.getJdbcUrl("postgres", database);
  }
}
