package org.denbun.cli;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sees whether anybody writes to an archive just now. */
final class WriteWatch implements AutoCloseable {
  private static final int SQLITE_BUSY = 5;

  private final Connection connection;
  private final boolean file;

  WriteWatch(String address) throws SQLException {
    file = !address.startsWith("jdbc:");
    connection = DriverManager.getConnection(file ? "jdbc:sqlite:" + address : address);
    if (file) {
      execute("PRAGMA busy_timeout = 0");
    }
  }

  boolean isWriting() throws SQLException {
    return file ? isTaken() : isLocked();
  }

  /** Whoever writes to the file has a lock, which is asked for and given back at once. */
  private boolean isTaken() throws SQLException {
    try {
      execute("BEGIN IMMEDIATE");
    } catch (SQLException trouble) {
      if (trouble.getErrorCode() == SQLITE_BUSY) {
        return true;
      }
      throw trouble;
    }
    execute("ROLLBACK");
    return false;
  }

  private boolean isLocked() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet held =
            statement.executeQuery("SELECT 1 FROM pg_locks WHERE locktype = 'advisory'")) {
      return held.next();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
