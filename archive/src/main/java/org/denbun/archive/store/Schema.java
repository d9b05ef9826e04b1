package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.denbun.archive.ArchiveException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of an archive to the version that this Denbun knows. */
final class Schema {
  /** The highest V…__….sql beside this class; a test holds the two together. */
  static final int VERSION = 3;

  private static final String HISTORY = "denbun_schema";
  private static final int ATTEMPTS = 20;
  private static final int PAUSE_MILLIS = 100;

  private final Database database;

  Schema(Database database) {
    this.database = database;
  }

  /**
   * Makes or updates the tables where need be.
   *
   * @throws ArchiveException where they are newer than this Denbun, or no archive's
   */
  void settle(Connection connection) throws SQLException {
    int found = version(connection);
    for (int attempt = 1; found < VERSION; attempt++) {
      try {
        migrate();
      } catch (FlywayException trouble) {
        // Another process that makes the same archive may have been first.
        pauseOrGiveUp(attempt, trouble);
      }
      found = version(connection);
    }
    refuseNewer(found);
  }

  /**
   * Looks whether the tables are there, and changes nothing.
   *
   * @throws ArchiveException where they are not, or are of another version
   */
  void check(Connection connection) throws SQLException {
    int found = version(connection);
    if (found == 0) {
      throw new ArchiveException(database.name() + ": holds no archive");
    }
    refuseNewer(found);
  }

  private void refuseNewer(int found) {
    if (found > VERSION) {
      throw new ArchiveException(
          "%s: made by a newer Denbun (tables of version %d, this one knows %d)"
              .formatted(database.name(), found, VERSION));
    }
  }

  private void migrate() {
    Flyway.configure()
        .dataSource(new Connections(database))
        .table(HISTORY)
        .locations("classpath:org/denbun/archive/store")
        .placeholders(database.placeholders())
        .load()
        .migrate();
  }

  private void pauseOrGiveUp(int attempt, FlywayException trouble) {
    if (attempt == ATTEMPTS) {
      throw new ArchiveException(database.name() + ": " + cause(trouble), trouble);
    }
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ArchiveException("stopped", stopped);
    }
  }

  private String cause(Throwable trouble) {
    for (Throwable at = trouble; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return database.complaint(sql);
      }
    }
    return String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
  }

  /** The version of the tables, 0 where there are none. */
  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet tables =
            connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
      return tables.next() ? newest(statement) : 0;
    }
  }

  private static int newest(Statement statement) throws SQLException {
    String all = "SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL";
    int newest = 0;
    try (ResultSet versions = statement.executeQuery(all)) {
      while (versions.next()) {
        newest = Math.max(newest, Integer.parseInt(versions.getString(1)));
      }
    }
    return newest;
  }
}
