package org.denbun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.denbun.Article;

/**
 * The articles that are read, in memory.
 *
 * @param articles in the order in which they are read; at least one
 * @param from where they come from, for the reader of the figures
 */
record News(List<Article> articles, String from) {

  /** Enough for a pass to take a good part of a second. */
  private static final int ENOUGH_BYTES = 2_000_000;

  News {
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no articles in " + from);
    }
    articles = List.copyOf(articles);
  }

  /**
   * Reads news.
   *
   * @param path a file of JSON lines with {@code id} and {@code text}, or a folder of text files,
   *     which is multiplied with variations
   */
  static News read(Path path) throws IOException {
    return Files.isDirectory(path) ? varied(path) : lines(path);
  }

  /** The size of all texts in UTF-8. */
  long bytes() {
    return articles.stream().mapToLong(article -> size(article.text())).sum();
  }

  private static News lines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Article> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      articles.add(article(json.readTree(line)));
    }
    return new News(articles, file.getFileName().toString());
  }

  private static Article article(JsonNode line) {
    return new Article(
        line.path("id").asText(),
        line.path("text").asText(),
        null,
        null,
        line.path("published").asText(null),
        "ja",
        null);
  }

  private static News varied(Path folder) throws IOException {
    List<String> texts = texts(folder);
    List<Article> articles = new ArrayList<>();
    long bytes = 0;
    for (int round = 0; bytes < ENOUGH_BYTES && !texts.isEmpty(); round++) {
      for (String text : texts) {
        String variation = new Variation(round).of(text);
        articles.add(article("v" + articles.size(), variation));
        bytes += size(variation);
      }
    }
    return new News(articles, folder.getFileName() + ", " + texts.size() + " texts varied");
  }

  private static Article article(String id, String text) {
    return new Article(id, text, null, null, null, "ja", null);
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    texts.removeIf(String::isBlank);
    return texts;
  }

  private static int size(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
