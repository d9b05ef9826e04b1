package org.denbun.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the engine asks a language for by name, as its sources have it. */
final class Questions {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final String ARGUMENTS = "\\((?:[^()\"]|\\([^()]*\\))*\"([a-z-]+)\"";
  private static final Pattern WORDS = Pattern.compile("\"([a-z-]+)\"");
  private static final Pattern CLASSES = Pattern.compile("\\b(?:words|in|opens)" + ARGUMENTS);
  private static final Pattern SETTINGS =
      Pattern.compile("\\bsetting" + ARGUMENTS + "|\\bcase \"([a-z-]+)\" -> new Writing");

  private Questions() {}

  /** Every word in quotation marks: whatever may be asked for. */
  static Set<String> words() {
    return asked(WORDS);
  }

  /** The classes of words.tsv that are asked for without a doubt. */
  static Set<String> classes() {
    return asked(CLASSES);
  }

  /** The settings of language.tsv. */
  static Set<String> settings() {
    Set<String> settings = asked(SETTINGS);
    settings.add("name");
    return settings;
  }

  private static Set<String> asked(Pattern question) {
    Set<String> asked = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher found = question.matcher(Files.readString(file));
        while (found.find()) {
          asked.add(found.group(1) == null ? found.group(2) : found.group(1));
        }
      }
      return asked;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
