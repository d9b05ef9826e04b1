package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.denbun.Span;
import org.denbun.archive.Hit;
import org.denbun.archive.search.Passage;

/** Articles that a search found, as JSON. */
public final class HitJson {
  private HitJson() {}

  /**
   * What was found.
   *
   * @param more whether there is more than is shown
   */
  public static ObjectNode of(List<Hit> shown, boolean more) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("more", more);
    ArrayNode articles = json.putArray("articles");
    for (Hit hit : shown) {
      var article = hit.entry().article();
      ObjectNode one = articles.addObject();
      one.put("id", article.id()).put("headline", article.headline());
      one.put("publisher", article.publisher()).put("published", article.published());
      one.put("url", article.url());
      ArrayNode passages = one.putArray("passages");
      hit.passages().forEach(passage -> passage(passage, passages.addObject()));
    }
    return json;
  }

  private static void passage(Passage passage, ObjectNode json) {
    span(passage.span(), json);
    ArrayNode marks = json.putArray("marks");
    passage.marks().forEach(mark -> span(mark, marks.addObject()));
  }

  private static void span(Span span, ObjectNode json) {
    json.put("begin", span.begin()).put("end", span.end()).put("text", span.text());
  }
}
