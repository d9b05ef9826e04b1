package org.denbun.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article, the most careful place first: JSON-LD, then OpenGraph, then
 * HTML.
 *
 * @param headline the headline, or null
 * @param publisher the publisher, or null
 * @param published a valid date or date-time, or null; what a page gives in other forms is passed
 *     over
 * @param language the ISO 639 code, or null
 * @param url the address, or null
 */
record Metadata(
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String language,
    @Nullable String url) {

  static Metadata of(Document page) {
    var linked = LinkedData.of(page);
    return new Metadata(
        first(linked.headline(), meta(page, "og:title"), text(page.selectFirst("title"))),
        first(linked.publisher(), meta(page, "og:site_name")),
        published(linked, page),
        language(linked, page),
        first(linked.url(), meta(page, "og:url"), attribute(page, "link[rel=canonical]", "href")));
  }

  private static @Nullable String published(LinkedData linked, Document page) {
    List<@Nullable String> told = new ArrayList<>();
    told.add(linked.published());
    told.add(meta(page, "article:published_time"));
    page.select("time[datetime]").forEach(time -> told.add(time.attr("datetime")));
    return told.stream()
        .filter(Objects::nonNull)
        .map(String::strip)
        .filter((Predicate<String>) Published::isValid)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String language(LinkedData linked, Document page) {
    String tag =
        first(linked.language(), attribute(page, "html[lang]", "lang"), meta(page, "og:locale"));
    return tag == null ? null : first(Locale.forLanguageTag(tag.replace('_', '-')).getLanguage());
  }

  private static @Nullable String meta(Document page, String name) {
    return attribute(page, "meta[property=" + name + "],meta[name=" + name + "]", "content");
  }

  private static @Nullable String attribute(Document page, String where, String name) {
    Element element = page.selectFirst(where);
    return element == null ? null : element.attr(name);
  }

  private static @Nullable String text(@Nullable Element element) {
    return element == null ? null : element.text();
  }

  private static @Nullable String first(@Nullable String... told) {
    for (String each : told) {
      if (each != null && !each.isBlank()) {
        return each.strip();
      }
    }
    return null;
  }
}
