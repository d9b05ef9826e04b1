package org.denbun.server.page;

import io.javalin.http.Context;
import java.util.List;
import org.denbun.archive.Utterance;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /source}: what one source said over time, and through whom. */
final class SourcePages {
  private final Answers answers;
  private final Frames frames;

  SourcePages(Answers answers, Frames frames) {
    this.answers = answers;
    this.frames = frames;
  }

  void source(Context context) {
    String name = Query.required(context, "name");
    List<Utterance> said = answers.said(name, SourcePage.LOOKED_AT).reversed();
    List<Utterance> changes = said.stream().filter(one -> one.earlier() != null).toList();
    var frame =
        frames.of(
            context,
            name,
            Paths.data("/api/sources/" + Paths.encoded(name), "json", "csv", "jsonld"));
    var page = new SourcePage(frame, new Wording(frame.t()), name, said, changes);
    Frames.write(context, "source", page);
  }
}
