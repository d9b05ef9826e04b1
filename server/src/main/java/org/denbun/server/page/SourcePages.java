package org.denbun.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.denbun.archive.Utterance;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /source}: what one source said over time, and through whom. */
final class SourcePages {
  private final Answers answers;
  private final Frames frames;
  private final Early early;

  SourcePages(Answers answers, Frames frames, Early early) {
    this.answers = answers;
    this.frames = frames;
    this.early = early;
  }

  void source(Context context) throws IOException {
    String name = Answers.source(Query.required(context, "name"));
    early.write(context, "source", () -> page(context, name));
  }

  private SourcePage page(Context context, String name) {
    List<Utterance> said = answers.said(name, SourcePage.LOOKED_AT).reversed();
    List<Utterance> changes = said.stream().filter(one -> one.earlier() != null).toList();
    var frame =
        frames.of(
            context,
            name,
            Paths.data("/api/sources/" + Paths.encoded(name), "json", "csv", "jsonld"));
    return new SourcePage(frame, new Wording(frame.t()), name, said, changes);
  }
}
