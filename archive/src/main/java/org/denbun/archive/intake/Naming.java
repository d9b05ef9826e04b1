package org.denbun.archive.intake;

import org.denbun.Article;

/** Gives an article the id that it has in the archive. */
final class Naming {
  private static final int DIGITS = 16;

  private Naming() {}

  /**
   * The article under its own id where its input gives one; else under its address, else under a
   * part of the hash of its text. No character of it is NUL, which PostgreSQL does not take.
   *
   * @param input the name of the input, of which extraction makes ids where there are none
   */
  static Article named(Article article, String input) {
    Article whole = withoutNul(article);
    boolean made = whole.id().equals(input) || isPartOf(whole.id(), input);
    return made ? with(id(whole), whole) : whole;
  }

  private static boolean isPartOf(String id, String input) {
    return id.startsWith(input) && id.substring(input.length()).matches("[:#]\\d+");
  }

  private static String id(Article article) {
    String url = article.url();
    return url != null && !url.isBlank()
        ? url
        : Preparation.hash(Article.of("text", article.text())).substring(0, DIGITS);
  }

  private static Article withoutNul(Article article) {
    boolean whole = article.text().indexOf('\0') < 0 && !article.toString().contains("\0");
    return whole
        ? article
        : new Article(
            mended(article.id()),
            mended(article.text()),
            article.headline() == null ? null : mended(article.headline()),
            article.publisher() == null ? null : mended(article.publisher()),
            article.published(),
            article.language() == null ? null : mended(article.language()),
            article.url() == null ? null : mended(article.url()));
  }

  private static String mended(String text) {
    return text.replace('\0', '\uFFFD');
  }

  private static Article with(String id, Article article) {
    return new Article(
        id,
        article.text(),
        article.headline(),
        article.publisher(),
        article.published(),
        article.language(),
        article.url());
  }
}
