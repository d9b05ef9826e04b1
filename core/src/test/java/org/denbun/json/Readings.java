package org.denbun.json;

import java.util.List;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Mark;
import org.denbun.Mode;
import org.denbun.Origin;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;

/** Readings made by hand, ordinary and awkward. */
final class Readings {
  private Readings() {}

  static Reading relayed() {
    String text = "県警は「男は逃げた」と発表した。県警は「男は逃げた」と発表した。";
    var police = new Source(1, new Span(0, 2, "県警"), "県警", SourceKind.ORGANISATION);
    var paper = new Source(0, null, "北日新聞", SourceKind.OUTLET);
    return new Reading(
        new Article("a1", text, "男が逃走", "東報", "2024-05-01", "ja", "https://example.org/1"),
        "ja",
        List.of(new Mark(new Span(16, 32, text.substring(16)), "repeat", new Span(0, 16, ""))),
        List.of(claim("c1", new Span(4, 9, "男は逃げた"), List.of(paper, police))),
        List.of(new Origin("県警", 1)));
  }

  static Reading withNobodyNamed() {
    var nobody = new Source(0, null, null, SourceKind.UNSTATED);
    return new Reading(
        Article.of("a2", "近く辞めるという。"),
        "ja",
        List.of(new Mark(new Span(0, 1, "近"), "unbalanced", null)),
        List.of(claim("c1", new Span(0, 5, "近く辞める"), List.of(nobody))),
        List.of(new Origin(null, 1)));
  }

  static Reading withNothing() {
    return new Reading(Article.of("a3", ""), "ja", List.of(), List.of(), List.of());
  }

  static Reading withAwkwardCharacters() {
    String text = "\u0000\u0007\"\\\n\u2028\uD83D\uDE00\uD800x\uFFFF";
    var source = new Source(0, new Span(0, 9, text), text, SourceKind.PERSON);
    return new Reading(
        new Article(text, text, text, text, text, "ja", text),
        "ja",
        List.of(),
        List.of(claim("c1", new Span(0, 9, text), List.of(source))),
        List.of(new Origin(text, 1)));
  }

  static Stream<Reading> all() {
    return Stream.of(relayed(), withNobodyNamed(), withNothing(), withAwkwardCharacters());
  }

  private static Claim claim(String id, Span content, List<Source> chain) {
    return new Claim(
        id,
        List.of(content),
        List.of(),
        chain,
        Mode.DIRECT,
        Attitude.REPORT,
        Certainty.CERTAIN,
        Polarity.NEGATIVE,
        true,
        "quote");
  }
}
