package org.denbun.registry.places;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs the clients and unpackers of the system. */
public final class Shell {

  private Shell() {}

  /**
   * Runs a command to its end.
   *
   * @throws IOException where there is no such command or it fails
   */
  public static void run(List<String> command, Path folder) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException("failed: " + String.join(" ", command));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped: " + String.join(" ", command), stopped);
    }
  }
}
