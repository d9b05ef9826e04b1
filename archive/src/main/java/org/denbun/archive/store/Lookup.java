package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.denbun.archive.ArchiveException;
import org.jspecify.annotations.Nullable;

/**
 * A question that is asked of one row after the other: prepared once, and without what JDBI does
 * for each query. Belongs to the thread that the connection belongs to.
 */
public final class Lookup<T> implements AutoCloseable {
  private final Database database;
  private final PreparedStatement question;
  private final Made<T> made;

  /** Makes something of what was found. */
  @FunctionalInterface
  interface Made<T> {
    T of(ResultSet found) throws SQLException;
  }

  Lookup(Connection connection, Database database, String sql, Made<T> made) {
    this.database = database;
    this.made = made;
    try {
      question = connection.prepareStatement(sql);
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }

  /** What is there in a row, or null. */
  public @Nullable T of(long row) {
    return of(new Object[] {row});
  }

  /** What is found first, or null. */
  @Nullable T of(Object... given) {
    try (ResultSet found = found(given)) {
      return found.next() ? made.of(found) : null;
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }

  /** All that is found, in its order. */
  List<T> all(Object... given) {
    var all = new ArrayList<T>();
    each(all::add, given);
    return all;
  }

  /** Hands over what is found, in its order, as long as more is wanted. */
  void each(Predicate<T> taker, Object... given) {
    try (ResultSet found = found(given)) {
      boolean more = true;
      while (more && found.next()) {
        more = taker.test(made.of(found));
      }
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }

  private ResultSet found(Object... given) throws SQLException {
    for (int i = 0; i < given.length; i++) {
      question.setObject(i + 1, given[i]);
    }
    return question.executeQuery();
  }

  @Override
  public void close() {
    try {
      question.close();
    } catch (SQLException trouble) {
      throw new ArchiveException(database.complaint(trouble), trouble);
    }
  }
}
