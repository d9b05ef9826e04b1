package org.denbun.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** Finds the language folders: each holds a language.tsv, and its name is the language's code. */
final class LanguageFolders {

  private static final String ROOT = "languages";
  private static final String MARK = WordList.LANGUAGE.file();

  private LanguageFolders() {}

  /** Those on a class path, in its folders and jars, by code. */
  static Map<String, Folder> on(ClassLoader loader) {
    Map<String, Folder> folders = new TreeMap<>();
    try {
      for (URL root : Collections.list(loader.getResources(ROOT))) {
        codes(root).forEach(code -> folders.put(code, Folder.packaged(loader, ROOT + "/" + code)));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return folders;
  }

  /** Those in a folder on disk, by code. */
  static Map<String, Folder> in(Path root) {
    Map<String, Folder> folders = new TreeMap<>();
    try {
      codes(root).forEach(code -> folders.put(code, Folder.at(root.resolve(code))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return folders;
  }

  private static List<String> codes(URL root) throws IOException {
    return switch (root.getProtocol()) {
      case "file" -> codes(Path.of(uri(root)));
      case "jar" -> codes((JarURLConnection) root.openConnection());
      default -> throw new IOException("cannot look for languages in " + root);
    };
  }

  private static URI uri(URL root) throws IOException {
    try {
      return root.toURI();
    } catch (URISyntaxException wrong) {
      throw new IOException(wrong);
    }
  }

  private static List<String> codes(Path root) throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve(MARK)))
          .map(folder -> folder.getFileName().toString())
          .toList();
    }
  }

  private static List<String> codes(JarURLConnection root) throws IOException {
    root.setUseCaches(false);
    try (JarFile jar = root.getJarFile()) {
      return jar.stream()
          .map(ZipEntry::getName)
          .filter(LanguageFolders::marks)
          .map(name -> name.split("/")[1])
          .toList();
    }
  }

  private static boolean marks(String name) {
    String[] steps = name.split("/");
    return steps.length == 3 && steps[0].equals(ROOT) && steps[2].equals(MARK);
  }
}
