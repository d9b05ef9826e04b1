package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.Article;
import org.denbun.independence.Support;
import org.jspecify.annotations.Nullable;

/** Who said or denied a proposition when, as it was published. */
public final class Timeline {

  /** A support in its article. */
  public record Moment(Article article, Support support) {
    public String words() {
      return Timeline.words(article, support);
    }
  }

  private Timeline() {}

  /** The earliest first; what has no date comes last. */
  public static List<Moment> of(Answer answer) {
    List<Moment> moments = new ArrayList<>();
    for (Support support : answer.proposition().supports()) {
      Article article = answer.articles().get(support.article());
      if (article != null) {
        moments.add(new Moment(article, support));
      }
    }
    moments.sort(
        Comparator.comparing(
                (Moment moment) -> moment.article().published(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(moment -> moment.article().id())
            .thenComparing(moment -> moment.support().begin()));
    return moments;
  }

  /** The words of a support. */
  public static String words(@Nullable Article article, Support support) {
    if (article == null) {
      return "";
    }
    String text = article.text();
    int begin = text.offsetByCodePoints(0, support.begin());
    return text.substring(begin, text.offsetByCodePoints(begin, support.end() - support.begin()));
  }
}
