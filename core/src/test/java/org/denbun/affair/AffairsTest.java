package org.denbun.affair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.language.Languages;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Gists;
import org.junit.jupiter.api.Test;

class AffairsTest {
  private static final List<String> FILES =
      List.of("dev-border", "dev-merger", "dev-tunnel", "dev-transfer", "held-city", "held-storm");

  private final Languages languages = Languages.packaged();
  private final Tracer tracer = Tracer.create(languages);
  private final Gists gists = new Gists(languages);

  @Test
  void articlesOfOneAffairComeTogetherAndNoOthers() throws IOException {
    int together = 0;
    int right = 0;
    List<Gist> news = news();
    for (Affair affair : Affairs.of(news)) {
      together += pairs(affair.articles().size());
      right += right(affair.articles());
    }
    int all = right(news);
    assertTrue(right >= 0.9 * together, right + " of " + together + " pairs are right");
    assertTrue(right >= 0.65 * all, right + " of " + all + " pairs are found");
  }

  @Test
  void theOrderInWhichTheyAreGivenDoesNotMatter() throws IOException {
    List<Gist> news = news();
    List<Gist> mixed = new ArrayList<>(news);
    Collections.shuffle(mixed, new Random(1));
    assertEquals(ids(Affairs.of(news)), ids(Affairs.of(mixed)));
  }

  @Test
  void anAffairOfWhichNothingWasHeardForLongIsOver() {
    String text = "北浜市の港の倉庫で火事があり、北浜市消防局が原因を調べている。";
    Gist first = gist(new Article("a", text, null, null, "2026-01-01", "ja", null));
    Gist soon = gist(new Article("b", text, null, null, "2026-01-20", "ja", null));
    Gist late = gist(new Article("c", text, null, null, "2026-05-01", "ja", null));
    assertEquals(
        List.of(List.of("c"), List.of("a", "b")), ids(Affairs.of(List.of(late, soon, first))));
  }

  private static List<List<String>> ids(List<Affair> affairs) {
    return affairs.stream().map(a -> a.articles().stream().map(Gist::article).toList()).toList();
  }

  private static int right(List<Gist> gists) {
    Map<String, Long> files =
        gists.stream()
            .collect(Collectors.groupingBy(g -> g.article().split("/")[0], Collectors.counting()));
    return files.values().stream().mapToInt(count -> pairs(count.intValue())).sum();
  }

  private static int pairs(int count) {
    return count * (count - 1) / 2;
  }

  private List<Gist> news() throws IOException {
    List<Gist> news = new ArrayList<>();
    for (String file : FILES) {
      try (InputStream in = AffairsTest.class.getResourceAsStream("/affairs/" + file + ".json")) {
        new ObjectMapper()
            .readTree(in)
            .get("articles")
            .forEach(article -> news.add(gist(article(file, article))));
      }
    }
    return news;
  }

  private static Article article(String file, JsonNode json) {
    return new Article(
        file + "/" + json.get("id").asText(),
        json.get("text").asText(),
        json.path("headline").asText(null),
        json.get("publisher").asText(),
        json.get("published").asText(),
        "ja",
        null);
  }

  private Gist gist(Article article) {
    return gists.of(tracer.trace(article));
  }
}
