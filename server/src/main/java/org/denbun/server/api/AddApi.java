package org.denbun.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.ArticleComparison;
import org.denbun.archive.intake.Intake;
import org.denbun.archive.intake.Outcome;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Given;
import org.denbun.extraction.Trouble;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;

/** {@code POST /api/articles}: adds articles to the archive. */
final class AddApi {
  private static final String INPUT = "http";

  private final Answers answers;

  AddApi(Answers answers) {
    this.answers = answers;
  }

  void add(Context context) throws IOException {
    Languages languages = answers.languages();
    Given given = Posted.given(context, languages);
    List<Extracted> extracted = Posted.extracted(Posted.of(context), answers, given);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode outcomes = json.putArray("outcomes");
    answers.<Object>change(archive -> {
      add(archive, languages, extracted, outcomes);
      return json.put("count", archive.count());
    });
    Data.json(context, json);
  }

  private static void add(
      Archive archive, Languages languages, List<Extracted> extracted, ArrayNode outcomes) {
    var comparison = new ArticleComparison(languages, archive.store().database());
    try (var intake =
        new Intake(archive, languages, comparison, one -> outcome(one, outcomes.addObject()))) {
      extracted.forEach(one -> intake.take(INPUT, one));
      intake.finish();
    }
  }

  private static void outcome(Outcome outcome, ObjectNode json) {
    switch (outcome) {
      case Outcome.Added added ->
          json.put("outcome", "added")
              .put("id", added.entry().article().id())
              .put("version", added.entry().version());
      case Outcome.Known known -> json.put("outcome", "known").put("id", known.id());
      case Outcome.Doubted doubted -> told("doubted", doubted.trouble(), json);
      case Outcome.Refused refused -> told("refused", refused.trouble(), json);
    }
  }

  private static void told(String outcome, Trouble trouble, ObjectNode json) {
    json.put("outcome", outcome).put("detail", trouble.toString());
  }
}
