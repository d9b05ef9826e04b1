package org.denbun.server.mcp;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.archive.Entry;
import org.denbun.archive.Hit;
import org.denbun.archive.Utterance;
import org.denbun.archive.json.AffairJson;
import org.denbun.archive.json.AnswerJson;
import org.denbun.archive.json.EntryJson;
import org.denbun.archive.json.HitJson;
import org.denbun.archive.json.UtteranceJson;
import org.denbun.archive.reading.JsonReading;
import org.denbun.json.ReadingJson;
import org.denbun.server.answer.Answers;
import org.denbun.server.api.Posted;
import org.denbun.server.http.Body;

/** What each tool does; {@code tools.json} says what it is called with. */
final class Tools {
  private static final int USUAL = 20;
  private static final int MOST = 200;

  private final Answers answers;

  Tools(Answers answers) {
    this.answers = answers;
  }

  /** The tools by their names. */
  Map<String, Function<Arguments, ObjectNode>> byName() {
    return Map.of(
        "trace_article", this::trace,
        "ask_proposition", this::ask,
        "list_source", this::source,
        "show_article", this::article,
        "search_articles", this::search,
        "list_affairs", this::affairs);
  }

  private ObjectNode trace(Arguments arguments) {
    byte[] text = arguments.required("text").getBytes(UTF_8);
    if (text.length > Body.LARGEST) {
      throw Arguments.refusal("text: larger than %d MB", Body.LARGEST >> 20);
    }
    var posted = new Posted(text, "posted.txt");
    List<Article> articles =
        Posted.articles(posted, answers, Posted.given(arguments::text, answers.languages()));
    Reading reading = answers.trace(articles.getFirst());
    return Digest.of((ObjectNode) JsonReading.tree(ReadingJson.compact(reading)));
  }

  private ObjectNode ask(Arguments arguments) {
    String statement = arguments.required("statement");
    return AnswerJson.of(statement, answers.ask(statement));
  }

  private ObjectNode source(Arguments arguments) {
    String name = arguments.required("name");
    int limit = limit(arguments);
    int offset = arguments.number("offset", 0, Integer.MAX_VALUE, 0);
    List<Utterance> said = answers.said(name);
    List<Utterance> shown = said.stream().skip(offset).limit(limit).toList();
    return UtteranceJson.of(name, shown).put("count", said.size());
  }

  private ObjectNode article(Arguments arguments) {
    int version = arguments.number("version", 0, Integer.MAX_VALUE, 0);
    Entry entry = answers.article(arguments.required("id"), version);
    return Digest.of(answers.of(archive -> EntryJson.of(archive, entry)));
  }

  private ObjectNode search(Arguments arguments) {
    int limit = limit(arguments);
    List<Hit> found = answers.search(arguments.required("words"), limit + 1);
    return HitJson.of(found.stream().limit(limit).toList(), found.size() > limit);
  }

  private ObjectNode affairs(Arguments arguments) {
    return AffairJson.of(answers.affairs(limit(arguments)));
  }

  private static int limit(Arguments arguments) {
    return arguments.number("limit", 1, MOST, USUAL);
  }
}
