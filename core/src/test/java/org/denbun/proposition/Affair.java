package org.denbun.proposition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.independence.Copy;
import org.denbun.language.Languages;
import org.jspecify.annotations.Nullable;

/** Articles that belong together, with the propositions that a person found in them. */
record Affair(String id, List<Article> articles, List<Copy> copies, List<Gold> propositions) {

  /** A proposition as a person has it. */
  record Gold(
      String id,
      String statement,
      Set<String> affirming,
      Set<String> denying,
      int atLeast,
      int atMost,
      String verdict,
      boolean contested,
      boolean circular) {}

  static Affair read(InputStream in) throws IOException {
    JsonNode file = new ObjectMapper().readTree(in);
    List<Article> articles = new ArrayList<>();
    for (JsonNode a : file.get("articles")) {
      if (a.get("language").asText().equals("ja")) {
        articles.add(article(a));
      }
    }
    List<Copy> copies = new ArrayList<>();
    for (JsonNode copy : file.get("copies")) {
      copies.add(Copy.whole(copy.get("article").asText(), copy.get("of").asText()));
    }
    Set<String> known = new TreeSet<>(articles.stream().map(Article::id).toList());
    List<Gold> gold = new ArrayList<>();
    for (JsonNode p : file.get("propositions")) {
      Gold one = gold(p);
      if (known.containsAll(one.affirming()) && known.containsAll(one.denying())) {
        gold.add(one);
      }
    }
    return new Affair(file.get("id").asText(), articles, copies, gold);
  }

  private static Article article(JsonNode a) {
    return new Article(
        a.get("id").asText(),
        a.get("text").asText(),
        text(a, "headline"),
        text(a, "publisher"),
        text(a, "published"),
        text(a, "language"),
        null);
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  private static Gold gold(JsonNode p) {
    return new Gold(
        p.get("id").asText(),
        p.get("statement").asText(),
        articles(p, "affirm"),
        articles(p, "deny"),
        p.get("at_least").asInt(),
        p.get("at_most").asInt(),
        p.get("verdict").asText(),
        p.get("contested").asBoolean(),
        p.get("circular").asBoolean());
  }

  private static Set<String> articles(JsonNode p, String stance) {
    Set<String> articles = new TreeSet<>();
    for (JsonNode support : p.get("supports")) {
      if (support.get("stance").asText().equals(stance)) {
        articles.add(support.get("article").asText());
      }
    }
    return articles;
  }

  /** The same with ids that no other affair has. */
  Affair apart() {
    List<Article> told = new ArrayList<>();
    for (Article a : articles) {
      told.add(
          new Article(
              id + a.id(),
              a.text(),
              a.headline(),
              a.publisher(),
              a.published(),
              a.language(),
              null));
    }
    List<Copy> copied =
        copies.stream().map(c -> Copy.whole(id + c.article(), id + c.of())).toList();
    List<Gold> gold = new ArrayList<>();
    for (Gold g : propositions) {
      gold.add(
          new Gold(
              g.id(),
              g.statement(),
              apart(g.affirming()),
              apart(g.denying()),
              g.atLeast(),
              g.atMost(),
              g.verdict(),
              g.contested(),
              g.circular()));
    }
    return new Affair(id, told, copied, gold);
  }

  private Set<String> apart(Set<String> ids) {
    return ids.stream().map(a -> id + a).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Its articles as an archive. */
  MemoryCandidates archive(Tracer tracer, Languages languages) {
    MemoryCandidates archive = new MemoryCandidates();
    Gists gists = new Gists(languages);
    articles.forEach(article -> archive.add(gists.of(tracer.trace(article))));
    copies.forEach(archive::add);
    return archive;
  }
}
