package org.denbun.archive.watch;

import org.denbun.archive.PostgresServer;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same in a PostgreSQL database of its own for each test. */
@ExtendWith(PostgresServer.class)
class PostgresWatchTest extends WatchTest {
  private final String database = PostgresServer.emptyDatabase();

  @Override
  String address() {
    return database;
  }
}
