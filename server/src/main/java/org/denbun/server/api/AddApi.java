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
import org.denbun.server.answer.Answers;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/articles}: adds articles to the archive. */
final class AddApi {
  private static final String INPUT = "http";

  private final Answers answers;
  private @Nullable ArticleComparison comparison;

  AddApi(Answers answers) {
    this.answers = answers;
  }

  void add(Context context) throws IOException {
    Given given = Posted.given(context, answers.languages());
    List<Extracted> extracted = Posted.extracted(Posted.of(context), answers, given);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode outcomes = json.putArray("outcomes");
    answers.<Object>change(archive -> {
      add(archive, extracted, outcomes);
      return json.put("count", archive.count());
    });
    Data.json(context, json);
  }

  private void add(Archive archive, List<Extracted> extracted, ArrayNode outcomes) {
    try (var intake =
        new Intake(
            archive,
            answers.languages(),
            comparison(archive),
            one -> outcome(one, outcomes.addObject()))) {
      extracted.forEach(one -> intake.take(INPUT, one));
      intake.finish();
    }
  }

  /** One for all that is added, since it remembers what came last. Changes come one at a time. */
  private ArticleComparison comparison(Archive archive) {
    ArticleComparison present = comparison;
    if (present == null) {
      present = new ArticleComparison(answers.languages(), archive.store().database());
      comparison = present;
    }
    return present;
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
