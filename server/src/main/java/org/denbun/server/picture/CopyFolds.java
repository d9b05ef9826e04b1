package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.Support;

/** Which articles are copies of which, so that a story with its copies is one shape. */
final class CopyFolds {
  private final Answer answer;
  private final Map<String, List<Support>> supports = new LinkedHashMap<>();
  private final Map<String, Copy> copies = new HashMap<>();
  private final Map<String, String> heads = new HashMap<>();
  private final Map<String, List<Article>> folded = new HashMap<>();

  CopyFolds(Answer answer) {
    this.answer = answer;
    for (Support support : answer.proposition().supports()) {
      if (answer.articles().containsKey(support.article())) {
        supports.computeIfAbsent(support.article(), a -> new ArrayList<>()).add(support);
      }
    }
    answer.copies().stream().filter(this::whole).forEach(c -> copies.putIfAbsent(c.article(), c));
    supports.keySet().forEach(this::fold);
  }

  /** The articles that are no copies, in the order of their supports. */
  Set<String> heads() {
    Set<String> found = new LinkedHashSet<>();
    supports.keySet().forEach(article -> found.add(head(article)));
    return found;
  }

  /** The article that stands for one and its copies: the original, or the first at hand. */
  String head(String article) {
    return heads.getOrDefault(original(article), article);
  }

  /** What was copied from an article, in the order of the supports. */
  List<Article> copies(String head) {
    return folded.getOrDefault(head, List.of());
  }

  private void fold(String article) {
    String original = original(article);
    String head = heads.computeIfAbsent(original, o -> supports.containsKey(o) ? o : article);
    Article copy = answer.articles().get(article);
    if (!head.equals(article) && copy != null) {
      folded.computeIfAbsent(head, h -> new ArrayList<>()).add(copy);
    }
  }

  private String original(String article) {
    Set<String> passed = new HashSet<>();
    String at = article;
    Copy copy = copies.get(at);
    while (copy != null && passed.add(at)) {
      at = copy.of();
      copy = copies.get(at);
    }
    return copy == null ? at : article;
  }

  /** Whether all that the article says to the proposition stands in what it copied. */
  private boolean whole(Copy copy) {
    return switch (copy.kind()) {
      case VERBATIM, TRIMMED, EDITED -> true;
      case MERGED ->
          supports.getOrDefault(copy.article(), List.of()).stream().allMatch(s -> covers(copy, s));
      case UPDATE -> false;
    };
  }

  private static boolean covers(Copy copy, Support support) {
    return copy.passages().stream()
        .anyMatch(p -> p.here().begin() <= support.begin() && support.end() <= p.here().end());
  }
}
