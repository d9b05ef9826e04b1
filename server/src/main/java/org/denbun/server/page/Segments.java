package org.denbun.server.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.denbun.Claim;
import org.denbun.Mark;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Cuts an article's text where something of its reading begins or ends. For one thread. */
final class Segments {
  private final Reading reading;
  private final int[] codePoints;
  private final @Nullable Claim[] claims;
  private final String[] parts;
  private final String[] marks;
  private final TreeSet<Integer> cuts = new TreeSet<>();

  private Segments(Reading reading) {
    this.reading = reading;
    codePoints = reading.article().text().codePoints().toArray();
    claims = new Claim[codePoints.length];
    parts = new String[codePoints.length];
    marks = new String[codePoints.length];
  }

  /** The paragraphs of the text; those without any letter are left out. */
  static List<List<Segment>> of(Reading reading) {
    var segments = new Segments(reading);
    segments.paint();
    return segments.paragraphs();
  }

  /** Longer claims first, so that those inside them lie on top. */
  private void paint() {
    reading.claims().stream()
        .sorted((a, b) -> Integer.compare(length(b), length(a)))
        .forEach(claim -> claim.content().forEach(span -> fill(claims, span, claim)));
    for (Claim claim : reading.claims()) {
      claim.cue().forEach(span -> fill(parts, span, "cue"));
      claim.chain().stream()
          .map(Source::mention)
          .flatMap(Stream::ofNullable)
          .forEach(span -> fill(parts, span, "mention"));
    }
    for (Mark mark : reading.marked()) {
      fill(marks, mark.span(), mark.kind());
    }
  }

  private static int length(Claim claim) {
    return claim.content().stream().mapToInt(span -> span.end() - span.begin()).sum();
  }

  private <T> void fill(@Nullable T[] layer, Span span, T value) {
    int end = Math.min(span.end(), layer.length);
    for (int at = Math.min(span.begin(), end); at < end; at++) {
      layer[at] = value;
    }
    cuts.add(span.begin());
    cuts.add(end);
  }

  private List<List<Segment>> paragraphs() {
    var paragraphs = new ArrayList<List<Segment>>();
    int begin = 0;
    for (int at = 0; at <= codePoints.length; at++) {
      if (at == codePoints.length || codePoints[at] == '\n') {
        List<Segment> paragraph = paragraph(begin, at);
        if (paragraph.stream().anyMatch(segment -> !segment.text().isBlank())) {
          paragraphs.add(paragraph);
        }
        begin = at + 1;
      }
    }
    return paragraphs;
  }

  private List<Segment> paragraph(int begin, int end) {
    var segments = new ArrayList<Segment>();
    int from = begin;
    for (int cut : cuts.subSet(begin, false, end, false)) {
      segments.add(segment(from, cut));
      from = cut;
    }
    if (from < end) {
      segments.add(segment(from, end));
    }
    return segments;
  }

  private Segment segment(int begin, int end) {
    Claim claim = claims[begin];
    return new Segment(
        new String(codePoints, begin, end - begin),
        claim == null ? null : claim.id(),
        claim == null ? "" : kind(claim),
        parts[begin] == null ? "" : parts[begin],
        marks[begin] == null ? "" : marks[begin]);
  }

  private static String kind(Claim claim) {
    return claim.chain().getLast().kind().name().toLowerCase(Locale.ROOT);
  }
}
