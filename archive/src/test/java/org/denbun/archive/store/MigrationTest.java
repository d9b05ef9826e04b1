package org.denbun.archive.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTest {

  @Test
  void fingerprintsOfTheFirstVersionAreKeptByTime(@TempDir Path folder) throws Exception {
    String address = folder.resolve("old.db").toString();
    Database database = Database.at(address);
    Flyway.configure()
        .dataSource(new Connections(database))
        .table("denbun_schema")
        .locations("classpath:org/denbun/archive/store")
        .placeholders(database.placeholders())
        .target("1")
        .load()
        .migrate();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      for (String article : List.of("1, NULL", "2, 20", "3, 10")) {
        int row = Integer.parseInt(article.substring(0, 1));
        statement.execute(
            "INSERT INTO article (article, published_at, version, current, added_at, id, hash,"
                + " input,"
                + " text) VALUES (%s, 1, 1, 0, 'a%d', 'h', 'i', 't')".formatted(article, row));
        statement.execute("INSERT INTO fingerprint (hash, article) VALUES (7, %d)".formatted(row));
      }
    }
    try (Store store = Store.open(address, true)) {
      List<Long> first =
          store.read(handle ->
              handle
                  .createQuery("SELECT article FROM fingerprint WHERE hash = 7 ORDER BY since")
                  .mapTo(Long.class)
                  .list());
      assertEquals(List.of(3L, 2L, 1L), first);
    }
  }
}
