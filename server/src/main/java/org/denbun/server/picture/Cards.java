package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.denbun.Article;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Stance;
import org.denbun.independence.Support;
import org.denbun.server.page.Texts;
import org.jspecify.annotations.Nullable;

/** Puts the nodes of a picture of chains into words. */
final class Cards {
  private final Texts texts;
  private final Links links;
  private final Days days;

  Cards(Texts texts, Links links) {
    this.texts = texts;
    this.links = links;
    days = new Days(texts);
  }

  Card of(ChainNode node) {
    return switch (node) {
      case ChainNode.Told told -> article(told.article(), told.copies());
      case ChainNode.Via via -> link(via.source());
      case ChainNode.End end -> origin(end.origin(), end.side());
    };
  }

  /** The same for a place of one line. */
  Card low(ChainNode.Told told) {
    Card card = of(told);
    String published = told.article().published();
    return published == null ? card : card.noted(days.brief(published));
  }

  private Card article(Article article, List<Article> copies) {
    List<String> all = new ArrayList<>(List.of(publisher(article), day(article)));
    if (article.headline() != null) {
      all.add(article.headline());
    }
    copies.forEach(copy -> all.add(texts.of("picture.copy", publisher(copy), day(copy))));
    return new Card(
        "told",
        publisher(article),
        copies.isEmpty() || article.published() == null
            ? day(article)
            : days.day(article.published()),
        copies.isEmpty() ? null : texts.of("picture.copies", copies.size()),
        String.join("; ", all),
        links.article(article.id()),
        null,
        Card.Sign.NONE);
  }

  private Card link(Source source) {
    String name = name(source.name());
    String kind = kind(source.kind());
    return new Card(
        "via",
        name,
        kind,
        null,
        name + "; " + kind,
        page(source.kind(), source.name()),
        source.kind(),
        Card.Sign.NONE);
  }

  private Card origin(CountedOrigin origin, Stance side) {
    boolean denies = side == Stance.DENY;
    String name = name(origin.name());
    long articles = origin.supports().stream().map(Support::article).distinct().count();
    String note = texts.of("picture.origin", sort(origin), articles);
    String title = denies ? texts.of("picture.denial", name) : name;
    return new Card(
        "end " + (denies ? "deny" : origin.circular() ? "affirm looped" : "affirm"),
        name,
        note,
        null,
        title + "; " + note,
        origin.circular() ? null : page(origin.kind(), origin.name()),
        origin.kind(),
        denies ? Card.Sign.DENIES : origin.circular() ? Card.Sign.LOOP : Card.Sign.NONE);
  }

  private String sort(CountedOrigin origin) {
    boolean voice = origin.supports().stream().anyMatch(support -> support.chain().isEmpty());
    return origin.circular()
        ? texts.of("picture.loop")
        : origin.kind() == SourceKind.OUTLET && voice
            ? texts.of("picture.voice")
            : kind(origin.kind());
  }

  private @Nullable String page(SourceKind kind, @Nullable String name) {
    return name == null || kind == SourceKind.ANONYMOUS ? null : links.source(name);
  }

  private String kind(SourceKind kind) {
    return texts.of("picture.kind." + kind.name().toLowerCase(Locale.ROOT));
  }

  private String name(@Nullable String name) {
    return name == null || Svg.clean(name).isEmpty() ? texts.of("picture.nobody") : name;
  }

  private static String publisher(Article article) {
    String publisher = article.publisher();
    return publisher == null || Svg.clean(publisher).isEmpty() ? article.id() : publisher;
  }

  private String day(Article article) {
    String published = article.published();
    return published == null ? texts.of("picture.undated") : days.of(published);
  }
}
