package org.denbun.server.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.Timeline;
import org.denbun.proposition.Gist;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Query;

/** {@code /affairs} and {@code /affair}: what the archive is about. */
final class AffairPages {
  private static final int LISTED = 50;

  private final Answers answers;
  private final Frames frames;
  private final Early early;

  AffairPages(Answers answers, Frames frames, Early early) {
    this.answers = answers;
    this.frames = frames;
    this.early = early;
  }

  void affairs(Context context) throws IOException {
    early.write(context, "affairs", () -> all(context));
  }

  private AffairsPage all(Context context) {
    Texts t = Frames.texts(context.req());
    var frame =
        frames.of(context, t.of("affairs"), Paths.data("/api/affairs", "json", "csv", "jsonld"));
    return new AffairsPage(frame, new Wording(t), answers.affairs(LISTED));
  }

  void affair(Context context) throws IOException {
    String article = Query.required(context, "article");
    answers.article(article, 0);
    early.write(context, "affair", () -> page(context, article));
  }

  private AffairPage page(Context context, String article) {
    Listed affair = answers.affair(article);
    List<Answer> propositions = answers.propositions(affair);
    List<String> ids = affair.affair().articles().stream().map(Gist::article).toList();
    List<Reading> readings =
        ids.stream().map(id -> answers.reading(answers.article(id, 0))).toList();
    List<Article> articles = readings.stream().map(Reading::article).toList();
    String headline = affair.headline();
    var frame =
        frames.of(
            context,
            headline == null ? article : headline,
            Paths.data(
                "/api/affairs/" + Paths.encoded(article),
                "json",
                "csv",
                "jsonld",
                "geojson",
                "ics"));
    var words = new Wording(frame.t());
    return new AffairPage(
        frame,
        words,
        affair,
        articles,
        propositions,
        changing(propositions),
        Pictures.times(propositions, readings, frame.t()),
        Pictures.map(readings, frame.t()),
        Stances.of(propositions, words));
  }

  /** What was said on more than one day, or is denied; the last heard of first. */
  private static List<Answer> changing(List<Answer> propositions) {
    return propositions.stream()
        .filter(answer -> answer.proposition().independence().contested() || days(answer) > 1)
        .sorted(Comparator.comparing(AffairPages::last).reversed())
        .toList();
  }

  private static long days(Answer answer) {
    return Timeline.of(answer).stream()
        .map(moment -> Wording.day(moment.article().published()))
        .distinct()
        .count();
  }

  private static String last(Answer answer) {
    return Timeline.of(answer).stream()
        .map(moment -> Wording.day(moment.article().published()))
        .max(Comparator.naturalOrder())
        .orElse("");
  }
}
