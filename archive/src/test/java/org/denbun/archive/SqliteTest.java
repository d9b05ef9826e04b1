package org.denbun.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.denbun.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive in a file. */
class SqliteTest extends ArchiveTest {
  private static final int CONNECTIONS = 16;

  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve("a #1.db").toString();
  }

  @Test
  void whatIsNotThereIsNotMadeByLooking() {
    assertSaid("there is no archive", () -> Archive.open(address()).close());
    assertTrue(Files.notExists(Path.of(address())));
  }

  @Test
  void anotherFileIsLeftAlone() throws IOException {
    byte[] other = "no database at all\n".repeat(100).getBytes(UTF_8);
    Files.write(Path.of(address()), other);
    assertSaid("is no archive", () -> Archive.openOrMake(address()).close());
    assertEquals(other.length, Files.size(Path.of(address())));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    String nowhere = folder.resolve("none/a.db").toString();
    assertSaid("cannot be opened or made there", () -> Archive.openOrMake(nowhere).close());
  }

  @Test
  void aFullDiskLeavesTheArchiveAsItWas() {
    try (Archive archive = Archive.openOrMake(address())) {
      Shelf.add(archive, Shelf.article("a1", Shelf.SAID));
      fill(archive, CONNECTIONS);
      Article[] many = new Article[200];
      for (int i = 0; i < many.length; i++) {
        many[i] = Shelf.article("b" + i, (i + Shelf.SAID).repeat(20));
      }
      assertSaid("the disk is full", () -> Shelf.add(archive, many));
      assertTrue(archive.count() < many.length, "the disk was not full");
    }
    try (Archive archive = Archive.open(address())) {
      assertEquals("ok", check(archive));
      assertTrue(archive.find("a1") != null);
      assertEquals(archive.count(), archive.search("倉庫", 999).size());
    }
  }

  /** The limit holds for a connection: so it is set for more at once than adding takes. */
  private static int fill(Archive archive, int connections) {
    return archive.read(handle -> {
      int pages = handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
      handle.execute("PRAGMA max_page_count = " + pages);
      return connections == 1 ? pages : fill(archive, connections - 1);
    });
  }

  private static String check(Archive archive) {
    return archive.read(
        handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).one());
  }

  private static void assertSaid(String words, Runnable opening) {
    var refused = assertThrows(ArchiveException.class, opening::run);
    assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
  }
}
