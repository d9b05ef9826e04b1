package org.denbun.archive;

/** The same in a PostgreSQL database of its own for each test. */
class PostgresTest extends ArchiveTest {
  private final String database = PostgresServer.emptyDatabase();

  @Override
  String address() {
    return database;
  }
}
