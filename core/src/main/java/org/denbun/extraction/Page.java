package org.denbun.extraction;

import net.dankito.readability4j.Readability4J;
import org.denbun.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** A web page: its main text as paragraphs, and what its metadata says of it. */
final class Page {
  /** A list of links is no article: at most this share of its text may be links. */
  private static final double MOST_LINKS = 0.5;

  /** Deeper than any page is nested on purpose; what is deeper still is laid flat. */
  private static final int DEEPEST = 128;

  private Page() {}

  /** The article of a page, or a refusal where the page holds none. */
  static Extracted read(String file, String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
    Element main = mainText(page);
    String text = main == null || linked(main) > MOST_LINKS ? "" : Paragraphs.of(main);
    if (text.isBlank()) {
      return new Extracted.Refused(Trouble.of(file, "no article found on the page"));
    }
    var metadata = Metadata.of(page);
    return new Extracted.Found(
        new Article(
            file,
            text,
            metadata.headline(),
            metadata.publisher(),
            metadata.published(),
            metadata.language(),
            metadata.url()));
  }

  private static @Nullable Element mainText(Document page) {
    Document thinned = page.clone();
    Wordless.removeFrom(thinned.body());
    return new Readability4J("", thinned).parse().getArticleContent();
  }

  private static double linked(Element main) {
    int links = main.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return (double) links / Math.max(1, main.text().length());
  }
}
