package org.denbun.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.Article;

/** Which article it is, on one line. */
public final class Heading {
  private Heading() {}

  /** Its id and, where known, headline, publisher and time. */
  public static String of(Article article) {
    return Stream.of(article.id(), article.headline(), article.publisher(), article.published())
        .filter(Objects::nonNull)
        .map(Plain::of)
        .collect(Collectors.joining(" \u00B7 "));
  }
}
