package org.denbun.server.page;

import io.javalin.http.Context;
import org.denbun.Reading;
import org.denbun.archive.Entry;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /article}: an article of the archive with its reading. */
final class ArticlePages {
  private final Answers answers;
  private final Frames frames;

  ArticlePages(Answers answers, Frames frames) {
    this.answers = answers;
    this.frames = frames;
  }

  void article(Context context) {
    String id = Query.required(context, "id");
    int version = Query.number(context, "version", 0, Integer.MAX_VALUE, 0);
    Entry entry = answers.article(id, version);
    Reading reading = answers.reading(entry);
    String headline = entry.article().headline();
    var frame =
        frames.of(
            context,
            headline == null ? id : headline,
            Paths.data(
                "/api/articles/" + Paths.encoded(id), "json", "csv", "jsonld", "geojson", "ics"));
    var page =
        new ArticlePage(
            frame,
            new Wording(frame.t()),
            entry,
            ReadingView.of(reading),
            answers.of(archive -> archive.versions(id)),
            answers.of(archive -> archive.copies(entry)));
    Frames.write(context, "article", page);
  }
}
