package org.denbun.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import org.denbun.Article;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.Hit;
import org.denbun.archive.Utterance;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.archive.export.ExportFormat;
import org.denbun.archive.json.AffairJson;
import org.denbun.archive.json.AnswerJson;
import org.denbun.archive.json.EntryJson;
import org.denbun.archive.json.HitJson;
import org.denbun.archive.json.UtteranceJson;
import org.denbun.proposition.Gist;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** What is asked of the archive by {@code GET}. */
final class ArchiveApi {
  private static final int USUAL = 20;
  private static final int MOST = 200;
  private static final int DEEPEST = 10_000;

  private final Answers answers;

  ArchiveApi(Answers answers) {
    this.answers = answers;
  }

  /** All articles in the order in which they were added, a page at a time. */
  void articles(Context context) {
    int limit = limit(context);
    int after = Query.number(context, "after", 0, Integer.MAX_VALUE, 0);
    List<Entry> page = answers.of(archive -> archive.above(after, limit + 1));
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("count", answers.of(Archive::count));
    ArrayNode articles = json.putArray("articles");
    page.stream().limit(limit).forEach(entry -> article(entry, articles.addObject()));
    if (page.size() > limit) {
      next(context, json, "after", page.get(limit - 1).row());
    } else {
      json.putNull("next");
    }
    Data.write(context, json, "articles");
  }

  /** An article with its reading, or as it is exported. */
  void article(Context context) {
    int version = Query.number(context, "version", 0, Integer.MAX_VALUE, 0);
    Entry entry = answers.article(context.pathParam("id"), version);
    ExportFormat format = Data.export(context);
    if (format == null) {
      Data.json(context, answers.of(archive -> EntryJson.of(archive, entry)));
    } else {
      export(context, List.of(entry), format);
    }
  }

  /** The propositions that fit a statement. */
  void ask(Context context) {
    String statement = Query.required(context, "statement");
    Data.write(context, AnswerJson.of(statement, answers.ask(statement)), "propositions");
  }

  /** The affairs, the one last heard of first. */
  void affairs(Context context) {
    Data.write(context, AffairJson.of(answers.affairs(limit(context))), "affairs");
  }

  /** The affair of an article with its propositions, or its articles as they are exported. */
  void affair(Context context) {
    ExportFormat format = Data.export(context);
    Listed affair = answers.affair(context.pathParam("id"));
    if (format == null) {
      ObjectNode json = AffairJson.of(affair);
      json.set("propositions", AnswerJson.array(answers.propositions(affair)));
      Data.json(context, json);
    } else {
      export(
          context,
          affair.affair().articles().stream()
              .map(Gist::article)
              .map(id -> answers.article(id, 0))
              .toList(),
          format);
    }
  }

  /** What a source said. */
  void source(Context context) {
    String name = context.pathParam("name");
    List<Utterance> said = answers.said(name);
    int limit = limit(context);
    int offset = offset(context);
    ObjectNode json = UtteranceJson.of(name, said.stream().skip(offset).limit(limit).toList());
    json.put("count", said.size());
    next(context, json, said.size() > offset + limit, offset + limit);
    Data.write(context, json, "claims");
  }

  /** The articles that have some words. */
  void search(Context context) {
    int limit = limit(context);
    int offset = offset(context);
    List<Hit> found = answers.search(Query.required(context, "q"), offset + limit + 1);
    boolean more = found.size() > offset + limit;
    ObjectNode json = HitJson.of(found.stream().skip(offset).limit(limit).toList(), more);
    next(context, json, more, offset + limit);
    Data.write(context, json, "articles");
  }

  private void export(Context context, List<Entry> entries, ExportFormat format) {
    answers.<Object>of(archive -> {
      Data.export(context, archive, entries, format);
      return entries;
    });
  }

  private static void article(Entry entry, ObjectNode json) {
    Article article = entry.article();
    json.put("id", article.id()).put("headline", article.headline());
    json.put("publisher", article.publisher()).put("published", article.published());
    json.put("language", article.language()).put("url", article.url());
    json.put("version", entry.version()).put("added", entry.added().toString());
  }

  private static int limit(Context context) {
    return Query.number(context, "limit", 1, MOST, USUAL);
  }

  private static int offset(Context context) {
    return Query.number(context, "offset", 0, DEEPEST, 0);
  }

  private static void next(Context context, ObjectNode json, boolean more, long offset) {
    if (more) {
      next(context, json, "offset", offset);
    } else {
      json.putNull("next");
    }
  }

  /** Where the next page is, in the data and as a link (RFC 8288). */
  private static void next(Context context, ObjectNode json, String parameter, long value) {
    String next =
        Paging.next(
            Objects.requireNonNull(context.path()), context.queryParamMap(), parameter, value);
    json.put("next", next);
    context.header("Link", "<" + next + ">; rel=\"next\"");
  }
}
