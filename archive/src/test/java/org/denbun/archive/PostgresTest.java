package org.denbun.archive;

import org.junit.jupiter.api.extension.ExtendWith;

/** The same in a PostgreSQL database of its own for each test. */
@ExtendWith(PostgresServer.class)
class PostgresTest extends ArchiveTest {
  private final String database = PostgresServer.emptyDatabase();

  @Override
  String address() {
    return database;
  }
}
