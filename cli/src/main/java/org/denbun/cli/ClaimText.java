package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.denbun.Claim;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Said;
import org.denbun.Span;
import org.denbun.view.ChainText;
import org.denbun.view.Dates;
import org.denbun.view.EventText;
import org.denbun.view.Plain;
import org.denbun.view.Whereabouts;
import org.jspecify.annotations.Nullable;

/** One claim for a person: its chain, its words, its cue and labels, and what happens by it. */
final class ClaimText {
  private static final String BETWEEN = " \u00B7 ";

  private final @Nullable String publisher;
  private final Whereabouts whereabouts;
  private final Layout layout;

  /** The claims of one article. */
  ClaimText(Reading reading, Layout layout) {
    publisher = reading.article().publisher();
    whereabouts = new Whereabouts(reading.places());
    this.layout = layout;
  }

  String of(Claim claim) {
    String number = "%-4s".formatted(claim.id());
    String chain = layout.coloured(ChainText.of(publisher, claim.chain()));
    var texts = List.of("\u201C" + joined(claim.content()) + "\u201D", labels(claim));
    return layout.hung(number, "    ", chain) + layout.branches(texts, events(claim));
  }

  private List<String> events(Claim claim) {
    return claim.events().stream()
        .map(event -> EventText.line(event, whereabouts.of(event)))
        .toList();
  }

  private static String labels(Claim claim) {
    var labels = new ArrayList<String>();
    if (!claim.cue().isEmpty()) {
      labels.add("cue " + joined(claim.cue()));
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
    said(claim.said(), labels);
    return String.join(BETWEEN, labels);
  }

  /** That it was said before it was published is no news. */
  private static void said(@Nullable Said said, List<String> labels) {
    if (said != null && (said.span() != null || said.from() != null)) {
      String date = Dates.of(said.from(), said.to());
      labels.add("said " + (date.isEmpty() && said.span() != null ? words(said.span()) : date));
    }
  }

  private static String joined(List<Span> spans) {
    return spans.stream().map(ClaimText::words).collect(Collectors.joining(" \u2026 "));
  }

  private static String words(Span span) {
    return Plain.of(span.text());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
