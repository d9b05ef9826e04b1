package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.denbun.Claim;
import org.denbun.Polarity;
import org.denbun.Source;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** One claim for a person: its chain, its words, its cue and labels. */
final class ClaimText {
  private static final String ARROW = " \u2192 ";
  private static final String BETWEEN = " \u00B7 ";
  private static final String NOBODY = "nobody named";

  private final @Nullable String publisher;
  private final Layout layout;

  /**
   * The claims of one article.
   *
   * @param publisher who is at the head of every chain, or null where unknown
   */
  ClaimText(@Nullable String publisher, Layout layout) {
    this.publisher = publisher;
    this.layout = layout;
  }

  String of(Claim claim) {
    var words = layout.branch(false);
    var labels = layout.branch(true);
    String number = "%-4s".formatted(claim.id());
    return layout.hung(number, "    ", layout.coloured(chain(claim.chain())))
        + layout.hung(words.first(), words.following(), "\u201C" + words(claim) + "\u201D")
        + layout.hung(labels.first(), labels.following(), labels(claim));
  }

  private String chain(List<Source> chain) {
    var ranks = new TreeMap<Integer, List<String>>();
    for (Source source : chain) {
      ranks.computeIfAbsent(source.rank(), rank -> new ArrayList<>()).add(name(source));
    }
    var links = new ArrayList<String>();
    if (publisher != null) {
      links.add(Layout.plain(publisher));
    }
    ranks.values().forEach(names -> links.add(String.join(" + ", names)));
    return String.join(ARROW, links);
  }

  private static String name(Source source) {
    String name = source.name() == null ? NOBODY : Layout.plain(source.name());
    return switch (source.kind()) {
      case ANONYMOUS -> name + " (unnamed)";
      case DOCUMENT -> name + " (document)";
      case OUTLET, PERSON, ORGANISATION, UNSTATED -> name;
    };
  }

  private static String words(Claim claim) {
    return joined(claim.content(), " \u2026 ");
  }

  private static String labels(Claim claim) {
    var labels = new ArrayList<String>();
    if (!claim.cue().isEmpty()) {
      labels.add("cue " + joined(claim.cue(), " \u2026 "));
    }
    labels.add(lower(claim.mode()));
    labels.add(lower(claim.attitude()));
    labels.add(lower(claim.certainty()));
    if (claim.polarity() == Polarity.NEGATIVE) {
      labels.add(lower(claim.polarity()));
    }
    if (claim.future()) {
      labels.add("future");
    }
    return String.join(BETWEEN, labels);
  }

  private static String joined(List<Span> spans, String between) {
    return spans.stream()
        .map(span -> Layout.plain(span.text()))
        .collect(Collectors.joining(between));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
