package org.denbun.extraction;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * Gets articles out of text files, web pages, JSON and JSON lines in any of the charsets Japanese
 * is written in. Whatever is wrong with an input is handed over as {@link Extracted.Refused} in the
 * place where its article would have been; nothing is thrown but what the taker throws. JSON lines
 * are read one at a time, everything else whole. Immutable and safe for use by many threads.
 */
public final class Extraction {
  /** How far to look for what an unnamed input is. */
  private static final int BEGINNING = 1 << 16;

  private final Given given;
  private final IntConsumer watcher;

  /**
   * An extraction of articles.
   *
   * @param given what is known of every article beforehand
   */
  public Extraction(Given given) {
    this(given, bytes -> {});
  }

  /**
   * An extraction that tells how far it is.
   *
   * @param given what is known of every article beforehand
   * @param watcher told of each number of bytes that was read, on the reading thread
   */
  public Extraction(Given given, IntConsumer watcher) {
    this.given = given;
    this.watcher = watcher;
  }

  /** Reads a file, whose name tells its form or else its content, and names it as given. */
  public void file(String file, Consumer<Extracted> to) {
    var path = Path.of(file);
    if (Files.isDirectory(path)) {
      to.accept(refused(file, "a directory, not a file"));
      return;
    }
    try (InputStream in = Files.newInputStream(path)) {
      stream(file, in, to);
    } catch (IOException unreadable) {
      to.accept(refused(file, complaint(unreadable)));
    }
  }

  /** Reads a stream to its end, without closing it; {@code name} is as for a file. */
  public void stream(String name, InputStream in, Consumer<Extracted> to) {
    try {
      var buffered = new BufferedInputStream(new WatchedStream(in, watcher), BEGINNING);
      buffered.mark(BEGINNING);
      byte[] beginning = buffered.readNBytes(BEGINNING);
      buffered.reset();
      read(Form.of(name, beginning), name, buffered, found -> to.accept(completed(found)));
    } catch (IOException unreadable) {
      to.accept(refused(name, complaint(unreadable)));
    }
  }

  private static void read(Form form, String name, InputStream in, Consumer<Extracted> to)
      throws IOException {
    switch (form) {
      case JSON_LINES -> new JsonLines(name, to).read(in);
      case JSON, HTML, TEXT -> new WholeInput(name, to).read(form, in);
    }
  }

  private Extracted completed(Extracted extracted) {
    return extracted instanceof Extracted.Found found
        ? new Extracted.Found(given.over(found.article()))
        : extracted;
  }

  private static Extracted refused(String file, String why) {
    return new Extracted.Refused(Trouble.of(file, why));
  }

  private static String complaint(IOException unreadable) {
    return switch (unreadable) {
      case NoSuchFileException none -> "no such file";
      case AccessDeniedException denied -> "not allowed to read it";
      default -> "cannot be read: " + unreadable.getMessage();
    };
  }
}
