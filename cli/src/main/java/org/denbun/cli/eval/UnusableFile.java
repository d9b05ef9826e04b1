package org.denbun.cli.eval;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;
import org.denbun.extraction.Trouble;

/** A file that nothing can be measured with; ends the evaluation. */
final class UnusableFile extends Exception {
  private static final long serialVersionUID = 1;

  UnusableFile(Trouble trouble) {
    super(trouble.toString());
  }

  String complaint() {
    return Objects.requireNonNull(getMessage());
  }

  static UnusableFile unreadable(String file, IOException cause) {
    String why =
        cause instanceof NoSuchFileException
            ? "no such file"
            : "cannot be read: " + cause.getMessage();
    return new UnusableFile(new Trouble(file, 0, why));
  }

  static UnusableFile unwritable(String file, IOException cause) {
    return new UnusableFile(new Trouble(file, 0, "cannot be written: " + cause.getMessage()));
  }
}
