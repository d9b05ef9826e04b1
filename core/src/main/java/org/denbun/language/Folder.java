package org.denbun.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the files of one language lie. */
public interface Folder {

  /**
   * The lines of a file, empty where the language has no such file.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  List<String> lines(String file);

  /**
   * What a file holds, or null where the language has no such file.
   *
   * @throws UncheckedIOException where it cannot be read
   */
  byte @Nullable [] bytes(String file);

  /** What to call a file of this folder in an error. */
  String name(String file);

  /** A folder on the class path, as {@code languages/<code>}. */
  static Folder packaged(String path) {
    return packaged(Folder.class.getClassLoader(), path);
  }

  /** A folder on the class path of a loader. */
  static Folder packaged(ClassLoader loader, String path) {
    return new Folder() {
      @Override
      public List<String> lines(String file) {
        return linesOf(bytes(file));
      }

      @Override
      public byte @Nullable [] bytes(String file) {
        return read(loader.getResourceAsStream(path + "/" + file));
      }

      @Override
      public String name(String file) {
        return path + "/" + file;
      }
    };
  }

  /** A folder on disk. */
  static Folder at(Path path) {
    return new Folder() {
      @Override
      public List<String> lines(String file) {
        return linesOf(bytes(file));
      }

      @Override
      public byte @Nullable [] bytes(String file) {
        try {
          Path there = path.resolve(file);
          return Files.exists(there) ? Files.readAllBytes(there) : null;
        } catch (IOException unreadable) {
          throw new UncheckedIOException(unreadable);
        }
      }

      @Override
      public String name(String file) {
        return path.resolve(file).toString();
      }
    };
  }

  private static List<String> linesOf(byte @Nullable [] bytes) {
    return bytes == null ? List.of() : new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private static byte @Nullable [] read(@Nullable InputStream in) {
    if (in == null) {
      return null;
    }
    try (in) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
