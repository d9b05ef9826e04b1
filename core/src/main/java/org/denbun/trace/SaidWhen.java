package org.denbun.trace;

import java.time.LocalDate;
import java.util.List;
import org.denbun.Article;
import org.denbun.Said;
import org.denbun.Span;
import org.denbun.claim.Draft;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.text.CodePoints;
import org.denbun.text.Range;
import org.denbun.time.FoundTime;
import org.denbun.time.Moments;
import org.denbun.time.SaidTimes;
import org.jspecify.annotations.Nullable;

/** When the claims of one article were said: at a time that it tells, else before it appeared. */
final class SaidWhen {

  private final SaidTimes times;
  private final Article article;
  private final Findings findings;
  private final CodePoints points;
  private final @Nullable Said bound;

  SaidWhen(SaidTimes times, Article article, Findings findings, CodePoints points) {
    this.times = times;
    this.article = article;
    this.findings = findings;
    this.points = points;
    bound = bound(article.published());
  }

  /** What an article tells had been said when the day of its publication was over. */
  private static @Nullable Said bound(@Nullable String published) {
    LocalDate day = Moments.day(published);
    return day == null ? null : new Said(null, null, day.plusDays(1).toString());
  }

  /**
   * When a claim was said.
   *
   * @param contents of all drafts of its sentence: what the others say does not tell when
   */
  @Nullable Said of(Sentence s, Draft draft, List<Range> contents) {
    Range place = s.place();
    Phrase speaker = draft.speakers.isEmpty() ? null : draft.speakers.getFirst();
    FoundTime time =
        times.of(
            article.text(),
            place,
            findings.timesIn(place),
            contents,
            draft.cue,
            speaker == null ? null : speaker.place());
    if (time == null) {
      return bound;
    }
    Span span = points.span(time.place());
    return new Said(span, time.from(), time.to());
  }
}
