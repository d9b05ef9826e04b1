package org.denbun.archive.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.extraction.Trouble;

/**
 * Reads files of any form, and folders of them. Whatever is wrong with a file is handed over in the
 * place where its articles would have been. Immutable.
 */
public final class Inputs {
  /** What a folder is searched for; a file that is named itself may end in anything. */
  private static final List<String> ENDINGS =
      List.of(
          ".txt",
          ".html",
          ".htm",
          ".xhtml",
          ".json",
          ".jsonl",
          ".ndjson",
          ".warc",
          ".warc.gz",
          ".json.gz",
          ".jsonl.gz",
          ".txt.gz",
          ".html.gz");

  private static final String PACKED = ".gz";

  private final Extraction extraction;
  private final Extraction unwatched;
  private final IntConsumer watcher;

  /**
   * Inputs.
   *
   * @param given what is known of every article beforehand
   * @param watcher told of each number of bytes that was read
   */
  public Inputs(Given given, IntConsumer watcher) {
    extraction = new Extraction(given, watcher);
    unwatched = new Extraction(given);
    this.watcher = watcher;
  }

  /** The files of an input: itself, or those of a folder and the folders in it, in order. */
  public static List<String> files(String input) throws IOException {
    Path path = Path.of(input);
    if (!Files.isDirectory(path)) {
      return List.of(input);
    }
    try (Stream<Path> found = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
      return found
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(Inputs::isKnown)
          .sorted()
          .toList();
    } catch (UncheckedIOException broken) {
      throw new IOException(broken.getMessage(), broken);
    }
  }

  /** Reads a file. */
  public void file(String file, Consumer<Extracted> to) {
    if (WarcFile.is(file) && Files.isRegularFile(Path.of(file))) {
      new WarcFile(file, unwatched, watcher, to).read();
    } else if (lower(file).endsWith(PACKED)) {
      packed(file, to);
    } else {
      extraction.file(file, to);
    }
  }

  private void packed(String file, Consumer<Extracted> to) {
    String unpacked = file.substring(0, file.length() - PACKED.length());
    try (InputStream in = Files.newInputStream(Path.of(file));
        var unpacking = new GZIPInputStream(new BufferedInputStream(in))) {
      extraction.stream(unpacked, unpacking, to);
    } catch (IOException broken) {
      to.accept(refused(file, "cannot be read: " + broken.getMessage()));
    }
  }

  /** Reads a stream to its end, without closing it. */
  public void stream(String name, InputStream in, Consumer<Extracted> to) {
    extraction.stream(name, in, to);
  }

  private static Extracted refused(String file, String why) {
    return new Extracted.Refused(new Trouble(file, 0, why));
  }

  private static boolean isKnown(String file) {
    String lower = lower(file);
    return ENDINGS.stream().anyMatch(lower::endsWith);
  }

  private static String lower(String file) {
    return file.toLowerCase(Locale.ROOT);
  }
}
