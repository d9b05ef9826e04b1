package org.denbun.cli.eval;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Prints figures, and what was lost, for a person. */
final class Report {
  private static final int SHOWN = 90;
  private static final String NOTHING = "\u2205";

  private final PrintStream out;

  Report(PrintStream out) {
    this.out = out;
  }

  void figures(Figures figures) {
    out.printf(
        "documents %d  gold claims %d  predicted %d\n",
        figures.documents(), figures.gold(), figures.predicted());
    for (String measure : Measure.ALL) {
      out.printf(
          "%-7s P %s  R %s  F1 %s\n",
          measure,
          percent(figures.precision(measure)),
          percent(figures.recall(measure)),
          percent(figures.f1(measure)));
    }
    if (figures.pairs() > 0) {
      out.print(
          Annotation.LABELS.stream()
              .map(label -> label + " " + rounded(figures.labelShare(label)))
              .collect(Collectors.joining("  ", "labels  ", "\n")));
    }
  }

  void lost(Lost lost) {
    out.printf("[%s] %s\n", lost.article().article().id(), lost.why());
    line("gold", lost.article(), lost.gold());
    line("got ", lost.article(), lost.got());
  }

  private void line(String whose, Annotated article, @Nullable Annotation claim) {
    if (claim != null) {
      out.printf("   %s %s\n", whose, brief(article, claim));
    }
  }

  private static String brief(Annotated article, Annotation claim) {
    return chain(article, claim)
        + " \u22A2 "
        + shortened(words(article, claim.content(), "|"))
        + "  \u27E8"
        + words(article, claim.cue(), ",")
        + "\u27E9";
  }

  private static String chain(Annotated article, Annotation claim) {
    return Link.byRank(claim.chain()).stream()
        .map(rank -> rank(article, rank))
        .collect(Collectors.joining(" \u2192 "));
  }

  private static String rank(Annotated article, List<Link> rank) {
    return rank.stream().map(link -> link(article, link)).collect(Collectors.joining("+"));
  }

  private static String link(Annotated article, Link link) {
    String mention = link.mention() == null ? NOTHING : article.words(link.mention());
    String name = link.name() == null ? "None" : link.name();
    return mention + "=" + name + "/" + link.kind();
  }

  private static String words(Annotated article, List<Interval> spans, String between) {
    return spans.stream().map(article::words).collect(Collectors.joining(between));
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= SHOWN
        ? words
        : words.substring(0, words.offsetByCodePoints(0, SHOWN));
  }

  private static String percent(double share) {
    return "%5s".formatted(rounded(100 * share));
  }

  /** To one digit, a tie to the even one, so that the figures are those of other scorers. */
  private static String rounded(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
  }
}
