package org.denbun.archive.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.Timeline;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Independence;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;
import org.denbun.proposition.Sequel;

/** Propositions as JSON. */
public final class AnswerJson {
  private AnswerJson() {}

  /**
   * The answers to a statement.
   *
   * @param asked the statement
   * @param answers best first
   */
  public static ObjectNode of(String asked, List<Answer> answers) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("asked", asked);
    json.set("propositions", array(answers));
    return json;
  }

  /** Answers, in their order. */
  public static ArrayNode array(List<Answer> answers) {
    ArrayNode propositions = JsonNodeFactory.instance.arrayNode();
    answers.forEach(answer -> write(answer, propositions.addObject()));
    return propositions;
  }

  private static void write(Answer answer, ObjectNode json) {
    Proposition proposition = answer.proposition();
    Independence counted = proposition.independence();
    counted(proposition, json);
    origins(counted.origins(), json.putArray("origins"));
    origins(counted.denials(), json.putArray("denials"));
    ArrayNode supports = json.putArray("supports");
    proposition.supports().forEach(support -> support(answer, support, supports.addObject()));
    ArrayNode copies = json.putArray("copies");
    answer.copies().forEach(copy -> copy(copy, copies.addObject()));
    ArrayNode timeline = json.putArray("timeline");
    Timeline.of(answer).forEach(moment -> moment(moment, timeline.addObject()));
    ArrayNode became = json.putArray("became");
    proposition.became().forEach(sequel -> sequel(answer, sequel, became.addObject()));
  }

  /** A proposition with its numbers. */
  static void counted(Proposition proposition, ObjectNode json) {
    Independence counted = proposition.independence();
    json.put("statement", proposition.statement()).put("score", proposition.score());
    json.put("at_least", counted.atLeast()).put("at_most", counted.atMost());
    json.put("verdict", counted.verdict().words());
    json.put("contested", counted.contested()).put("circular", counted.circular());
  }

  private static void origins(List<CountedOrigin> origins, ArrayNode json) {
    for (CountedOrigin origin : origins) {
      ObjectNode one =
          json.addObject().put("name", origin.name()).put("kind", lower(origin.kind()));
      one.put("institution", origin.institution()).put("via", origin.via());
      one.put("circular", origin.circular());
      ArrayNode articles = one.putArray("articles");
      origin.supports().stream().map(Support::article).distinct().forEach(articles::add);
    }
  }

  private static void support(Answer answer, Support support, ObjectNode json) {
    Article article = answer.articles().get(support.article());
    json.put("article", support.article()).put("claim", support.claim());
    json.put("stance", lower(support.stance()));
    json.put("publisher", article == null ? null : article.publisher());
    json.put("published", article == null ? null : article.published());
    json.put("begin", support.begin()).put("end", support.end());
    json.put("text", Timeline.words(article, support)).put("first_hand", support.firstHand());
    ChainJson.write(support.chain(), json);
  }

  private static void copy(Copy copy, ObjectNode json) {
    json.put("article", copy.article()).put("of", copy.of());
    json.put("kind", lower(copy.kind())).put("share", copy.share());
  }

  private static void moment(Timeline.Moment moment, ObjectNode json) {
    json.put("published", moment.article().published());
    json.put("article", moment.article().id()).put("publisher", moment.article().publisher());
    json.put("stance", lower(moment.support().stance())).put("text", moment.words());
  }

  private static void sequel(Answer answer, Sequel sequel, ObjectNode json) {
    Article article = answer.articles().get(sequel.article());
    json.put("how", lower(sequel.how())).put("published", sequel.published());
    json.put("article", sequel.article());
    json.put("publisher", article == null ? null : article.publisher());
    json.put("begin", sequel.begin()).put("end", sequel.end());
    json.put("text", sequel.statement());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
