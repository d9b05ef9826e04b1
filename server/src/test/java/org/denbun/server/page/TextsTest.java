package org.denbun.server.page;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/denbun/server/page");
  private static final Path TEMPLATES = Path.of("src/main/jte");

  /** A whole key: one that is put together ends in a full stop. */
  private static final Pattern ASKED = Pattern.compile("t\\.of\\(\"([a-z.]*[a-z])\"[,)]");

  @Test
  void bothLanguagesHaveTheSameTexts() throws IOException {
    Set<String> one = keys("texts.properties");
    Set<String> both = keys("texts_ja.properties");
    both.removeIf(one::remove);
    one.addAll(both);
    assertTrue(one.isEmpty(), "in one language alone: " + one);
  }

  @Test
  void everyTextIsAPattern() throws IOException {
    for (String file : Set.of("texts.properties", "texts_ja.properties")) {
      properties(file)
          .forEach((key, pattern) ->
              assertDoesNotThrow(() -> new MessageFormat((String) pattern), key + " in " + file));
    }
  }

  @Test
  void everyTextThatATemplateAsksForIsThere() throws IOException {
    Set<String> there = keys("texts.properties");
    var asked = new TreeSet<String>();
    try (Stream<Path> templates = Files.list(TEMPLATES)) {
      for (Path template : templates.toList()) {
        Matcher found = ASKED.matcher(Files.readString(template));
        while (found.find()) {
          asked.add(found.group(1));
        }
      }
    }
    assertFalse(asked.isEmpty());
    asked.removeAll(there);
    assertTrue(asked.isEmpty(), "not there: " + asked);
  }

  @Test
  void countsAreWordedByNumber() {
    Texts english = Texts.of(Locale.ENGLISH);
    assertEquals("no articles", english.of("articles", 0));
    assertEquals("1 article", english.of("articles", 1));
    assertEquals("2 articles", english.of("articles", 2));
  }

  @Test
  void otherLanguagesGetEnglish() {
    assertEquals("Denbun", Texts.of(Locale.FRENCH).of("name"));
  }

  private static Set<String> keys(String file) throws IOException {
    return new TreeSet<>(properties(file).stringPropertyNames());
  }

  private static Properties properties(String file) throws IOException {
    var properties = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(file))) {
      properties.load(in);
    }
    return properties;
  }
}
