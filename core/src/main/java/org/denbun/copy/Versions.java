package org.denbun.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.denbun.Article;
import org.denbun.Mark;
import org.denbun.language.Language;
import org.denbun.language.Outlet;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** Makes versions of articles. */
public final class Versions {

  /** Shorter words in quotation marks are a title or a term. */
  private static final int SHORTEST_QUOTATION = 12;

  private Versions() {}

  /**
   * The version that an article is.
   *
   * @param marked what cleaning set aside in its reading; a bracket without its partner is text
   * @param language that it was read in, or null where Denbun does not read it: then its quotations
   *     and credits are not seen
   */
  public static Version of(Article article, List<Mark> marked, @Nullable Language language) {
    Issue issue = Issue.of(article.published());
    List<Range> out = units(article.text(), marked);
    if (language == null) {
      return new Version(
          article.id(), article.text(), article.publisher(), issue, Set.of(), out, List.of());
    }
    Brackets brackets = Brackets.of(article.text(), language.brackets());
    Set<String> credits = new HashSet<>();
    for (WireCreditFinder.Place place :
        WireCreditFinder.places(article.text(), language, brackets)) {
      credits.add(place.outlet());
      out.add(place.range());
    }
    out.sort(Comparator.comparingInt(Range::begin));
    return new Version(
        article.id(),
        article.text(),
        publisher(article.publisher(), language),
        issue,
        credits,
        out,
        quotations(article.text(), brackets));
  }

  private static @Nullable String publisher(@Nullable String name, Language language) {
    Outlet outlet = name == null ? null : language.names().outletCalled(name);
    return outlet == null ? name : outlet.name();
  }

  private static List<Range> quotations(String text, Brackets brackets) {
    List<Brackets.Pair> quotes =
        brackets.pairs().stream().filter(pair -> pair.kind().quotes()).toList();
    return Outermost.of(quotes, new Range(0, text.length())).stream()
        .map(Brackets.Pair::inside)
        .filter(inside -> inside.length() >= SHORTEST_QUOTATION)
        .toList();
  }

  /** Marks in UTF-16 units. */
  private static List<Range> units(String text, List<Mark> marked) {
    List<Range> ranges = new ArrayList<>();
    int unit = 0;
    int point = 0;
    for (Mark mark : marked) {
      if (mark.kind().equals("unbalanced") || mark.span().begin() < point) {
        continue;
      }
      int begin = text.offsetByCodePoints(unit, mark.span().begin() - point);
      unit = text.offsetByCodePoints(begin, mark.span().end() - mark.span().begin());
      point = mark.span().end();
      ranges.add(new Range(begin, unit));
    }
    return ranges;
  }
}
