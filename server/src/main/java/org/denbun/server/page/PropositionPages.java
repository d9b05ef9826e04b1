package org.denbun.server.page;

import io.javalin.http.Context;
import java.util.List;
import org.denbun.archive.comparison.Answer;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /proposition}: who says so, and how many independent origins stand behind it. */
final class PropositionPages {
  private final Answers answers;
  private final Frames frames;

  PropositionPages(Answers answers, Frames frames) {
    this.answers = answers;
    this.frames = frames;
  }

  void proposition(Context context) {
    String statement = Query.required(context, "statement");
    List<Answer> found = answers.ask(statement);
    var frame =
        frames.of(
            context,
            statement,
            Paths.data("/api/ask?statement=" + Paths.encoded(statement), "json", "csv", "jsonld"));
    var page =
        new PropositionPage(
            frame,
            new Wording(frame.t()),
            statement,
            found.stream()
                .limit(1)
                .map(answer -> AnswerView.of(answer, Pictures.chains(answer, frame.t())))
                .toList(),
            found.stream().skip(1).toList());
    Frames.write(context, "proposition", page);
  }
}
