package org.denbun.cli.eval;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denbun.Claim;
import org.denbun.Source;
import org.denbun.Span;

/**
 * A claim as it is scored, whoever found it.
 *
 * @param labels the five labels by name; a label that is not given is not there
 */
record Annotation(
    List<Interval> content, List<Interval> cue, List<Link> chain, Map<String, String> labels) {
  static final List<String> LABELS = List.of("mode", "attitude", "certainty", "polarity", "future");

  static Annotation of(Claim claim) {
    return new Annotation(
        claim.content().stream().map(Annotation::interval).toList(),
        claim.cue().stream().map(Annotation::interval).toList(),
        claim.chain().stream().map(Annotation::link).toList(),
        labels(claim));
  }

  private static Map<String, String> labels(Claim claim) {
    return Map.of(
        "mode", lower(claim.mode()),
        "attitude", lower(claim.attitude()),
        "certainty", lower(claim.certainty()),
        "polarity", lower(claim.polarity()),
        "future", String.valueOf(claim.future()));
  }

  private static Link link(Source source) {
    Span mention = source.mention();
    return new Link(
        source.rank(),
        mention == null ? null : interval(mention),
        source.name(),
        lower(source.kind()));
  }

  private static Interval interval(Span span) {
    return new Interval(span.begin(), span.end());
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
