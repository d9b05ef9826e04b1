package org.denbun.archive.watch;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Watches of an archive in a file. */
class SqliteWatchTest extends WatchTest {
  @TempDir private Path folder;

  @Override
  String address() {
    return folder.resolve("watched.db").toString();
  }
}
