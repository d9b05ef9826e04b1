package org.denbun.cli.eval;

import java.util.List;
import org.denbun.Article;

/**
 * An article with the claims that people found in it.
 *
 * @param claims in the order of the file
 * @param points the code points of the text, for offsets to count in
 */
record Annotated(Article article, List<Annotation> claims, int[] points) {

  static Annotated of(Article article, List<Annotation> claims) {
    return new Annotated(article, claims, article.text().codePoints().toArray());
  }

  /** What stands at an interval; as much of it as the text has. */
  String words(Interval interval) {
    int begin = Math.min(interval.begin(), points.length);
    int end = Math.min(interval.end(), points.length);
    return new String(points, begin, Math.max(0, end - begin));
  }
}
