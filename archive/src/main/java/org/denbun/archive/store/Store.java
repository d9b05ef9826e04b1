package org.denbun.archive.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.denbun.archive.ArchiveException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/** The connections to one archive. Safe for use by many threads. */
public final class Store implements AutoCloseable {
  private final Database database;
  private final Jdbi jdbi;
  private final Queue<Handle> idle = new ConcurrentLinkedQueue<>();

  private Store(Database database) {
    this.database = database;
    jdbi = Jdbi.create(new Connections(database));
  }

  /**
   * Opens an archive.
   *
   * @param address the path of a SQLite file or {@code jdbc:postgresql:…}
   * @param make whether to make or update its tables where need be
   * @throws ArchiveException where that cannot be
   */
  public static Store open(String address, boolean make) {
    var database = Database.at(address);
    if (!make && !database.exists()) {
      throw new ArchiveException(address + ": there is no archive; denbun add makes one");
    }
    var store = new Store(database);
    store.settle(make);
    return store;
  }

  private void settle(boolean make) {
    var schema = new Schema(database);
    try (Connection connection = database.connect()) {
      if (make) {
        schema.settle(connection);
      } else {
        schema.check(connection);
      }
    } catch (SQLException trouble) {
      throw unusable(trouble);
    }
  }

  /** Asks the database something. */
  public <T extends @Nullable Object> T read(Function<Handle, T> question) {
    return translating(() -> {
      Handle handle = taken();
      boolean whole = false;
      try {
        T answer = question.apply(handle);
        whole = true;
        return answer;
      } finally {
        giveBack(handle, whole);
      }
    });
  }

  /** Does something as one transaction that no other writer comes between. */
  public <T extends @Nullable Object> T write(Function<Handle, T> change) {
    return read(handle ->
        handle.inTransaction(inside -> {
          lock(inside.getConnection());
          return change.apply(inside);
        }));
  }

  private void lock(Connection connection) {
    try {
      database.lockForWriting(connection);
    } catch (SQLException trouble) {
      throw unusable(trouble);
    }
  }

  /** What is thrown where the database does not do what it should. */
  public ArchiveException unusable(SQLException trouble) {
    return new ArchiveException(database.complaint(trouble), trouble);
  }

  public Database database() {
    return database;
  }

  @Override
  public void close() {
    for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
      handle.close();
    }
  }

  /** After a trouble nobody knows what state a connection is in. */
  private void giveBack(Handle handle, boolean whole) {
    if (whole) {
      idle.add(handle);
    } else {
      handle.close();
    }
  }

  private Handle taken() {
    Handle handle = idle.poll();
    return handle == null ? jdbi.open() : handle;
  }

  private <T extends @Nullable Object> T translating(Supplier<T> work) {
    try {
      return work.get();
    } catch (JdbiException trouble) {
      for (Throwable at = trouble; at != null; at = at.getCause()) {
        if (at instanceof SQLException sql) {
          throw unusable(sql);
        }
      }
      throw trouble;
    }
  }
}
