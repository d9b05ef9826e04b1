package org.denbun.archive.watch;

import org.denbun.archive.PostgresServer;

/** The same in a PostgreSQL database of its own for each test. */
class PostgresWatchTest extends WatchTest {
  private final String database = PostgresServer.emptyDatabase();

  @Override
  String address() {
    return database;
  }
}
