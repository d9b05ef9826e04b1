package org.denbun;

import org.jspecify.annotations.Nullable;

/**
 * A text with what is known of it.
 *
 * @param id what names the article in a batch; never empty
 * @param text the untouched text; every offset of the reading points into it
 * @param headline the headline, or null where none is known
 * @param publisher who published it, or null where unknown; implied at the head of every chain
 * @param published when, as an ISO 8601 date or date-time, or null where unknown
 * @param language the ISO 639 code of the text, or null to have it recognised
 * @param url the address, or null
 */
public record Article(
    String id,
    String text,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url) {

  public Article {
    if (id.isEmpty()) {
      throw new IllegalArgumentException("an article needs an id");
    }
  }

  /** An article of which nothing is known but its text. */
  public static Article of(String id, String text) {
    return new Article(id, text, null, null, null, null, null);
  }
}
