package org.denbun.extraction;

import org.denbun.Article;
import org.jspecify.annotations.Nullable;

/**
 * What the reader knows of the articles; it wins over what an input says of itself.
 *
 * @param headline the headline, or null to take the input's
 * @param publisher the publisher, or null to take the input's
 * @param published a valid date ({@link Published}), or null to take the input's
 * @param language the ISO 639 code, or null to take the input's
 */
public record Given(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language) {

  /** Nothing is known. */
  public static final Given NOTHING = new Given(null, null, null, null);

  Article over(Article found) {
    return new Article(
        found.id(),
        found.text(),
        either(headline, found.headline()),
        either(publisher, found.publisher()),
        either(published, found.published()),
        either(language, found.language()),
        found.url());
  }

  private static @Nullable String either(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }
}
