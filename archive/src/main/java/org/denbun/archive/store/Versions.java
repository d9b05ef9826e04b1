package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is there under an id.
 *
 * @param hashes those of all versions
 * @param current the row of the newest, or 0 where there is none
 */
record Versions(Set<String> hashes, long current) {

  /** Asks for it many times over, since every article that comes in is asked for. */
  static final class Lookup implements AutoCloseable {
    private final Connection connection;
    private @Nullable PreparedStatement question;

    Lookup(Connection connection) {
      this.connection = connection;
    }

    Versions under(String id) throws SQLException {
      var hashes = new HashSet<String>();
      long current = 0;
      PreparedStatement prepared = prepared();
      prepared.setString(1, id);
      try (ResultSet found = prepared.executeQuery()) {
        while (found.next()) {
          hashes.add(found.getString(1));
          current = found.getInt(2) == 1 ? found.getLong(3) : current;
        }
      }
      return new Versions(hashes, current);
    }

    @Override
    public void close() throws SQLException {
      if (question != null) {
        question.close();
      }
    }

    private PreparedStatement prepared() throws SQLException {
      if (question == null) {
        question =
            connection.prepareStatement("SELECT hash, current, article FROM article WHERE id = ?");
      }
      return question;
    }
  }
}
