package org.denbun.archive.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;
import org.denbun.Reading;
import org.denbun.language.Languages;

/**
 * Which reader made a reading. It changes with any class or language file that a reading may depend
 * on, so that nobody has to think of raising it.
 */
public final class ReaderVersion {
  private static final class Running {
    static final String VERSION = of(parts());
  }

  private ReaderVersion() {}

  /** That of this process: the same for the same jars. */
  public static String current() {
    return Running.VERSION;
  }

  private static List<Path> parts() {
    try {
      return List.of(
          Path.of(Reading.class.getProtectionDomain().getCodeSource().getLocation().toURI()),
          languages());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The jar or folder that the data of the languages is in. */
  private static Path languages() throws URISyntaxException {
    String code = Languages.packaged().codes().iterator().next();
    String file = "/languages/" + code + "/language.tsv";
    String found = String.valueOf(ReaderVersion.class.getResource(file));
    String folder = found.substring(0, found.length() - file.length());
    boolean packed = folder.startsWith("jar:") && folder.endsWith("!");
    return Path.of(
        new URI(packed ? folder.substring("jar:".length(), folder.length() - 1) : folder));
  }

  static String of(List<Path> parts) {
    var sum = new CRC32();
    var lines = new ArrayList<String>();
    parts.forEach(part -> lines.addAll(contents(part)));
    lines.stream().sorted().forEach(line -> sum.update(line.getBytes(UTF_8)));
    String release = Reading.class.getPackage().getImplementationVersion();
    return (release == null ? "0" : release) + "+" + "%08x".formatted(sum.getValue());
  }

  private static List<String> contents(Path part) {
    try {
      return Files.isDirectory(part) ? files(part) : entries(part);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(entry -> entry.getName() + " " + entry.getCrc()).toList();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file) + " " + file.toFile().length())
          .toList();
    }
  }
}
