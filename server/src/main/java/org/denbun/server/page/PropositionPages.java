package org.denbun.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.denbun.archive.comparison.Answer;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /proposition}: who says so, and how many independent origins stand behind it. */
final class PropositionPages {
  private final Answers answers;
  private final Frames frames;
  private final Early early;

  PropositionPages(Answers answers, Frames frames, Early early) {
    this.answers = answers;
    this.frames = frames;
    this.early = early;
  }

  void proposition(Context context) throws IOException {
    String statement = Answers.statement(Query.required(context, "statement"));
    early.write(context, "proposition", () -> page(context, statement));
  }

  private PropositionPage page(Context context, String statement) {
    List<Answer> found = answers.ask(statement);
    var frame =
        frames.of(
            context,
            statement,
            Paths.data("/api/ask?statement=" + Paths.encoded(statement), "json", "csv", "jsonld"));
    return new PropositionPage(
        frame,
        new Wording(frame.t()),
        statement,
        found.stream()
            .limit(1)
            .map(answer -> AnswerView.of(answer, Pictures.chains(answer, frame.t())))
            .toList(),
        found.stream().skip(1).toList());
  }
}
