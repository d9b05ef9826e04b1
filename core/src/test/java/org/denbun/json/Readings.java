package org.denbun.json;

import java.util.List;
import java.util.stream.Stream;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Mark;
import org.denbun.Mention;
import org.denbun.Mode;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.Origin;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.denbun.Time;
import org.denbun.TimeCertainty;
import org.denbun.TimeType;

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
        List.of(name("県警", NameType.ORGANISATION)),
        List.of(
            new Time(
                new Span(0, 2, "昨日"),
                TimeType.DATE,
                "2024-04-30",
                "2024-04-30",
                "2024-05-01",
                TimeCertainty.INFERRED)),
        List.of(
            new Place(
                new Span(0, 2, "東京"),
                "東京",
                "geonames:1850147",
                35.6895,
                139.69171,
                "JP",
                null,
                PlaceCertainty.CERTAIN)),
        List.of(claim("c1", new Span(4, 9, "男は逃げた"), List.of(paper, police))),
        List.of(event()),
        List.of(new Origin("県警", 1)));
  }

  static Reading withNobodyNamed() {
    var nobody = new Source(0, null, null, SourceKind.UNSTATED);
    return new Reading(
        Article.of("a2", "近く辞めるという。"),
        "ja",
        List.of(new Mark(new Span(0, 1, "近"), "unbalanced", null)),
        List.of(),
        List.of(
            new Time(
                new Span(0, 2, "近く"),
                TimeType.DATE,
                "FUTURE_REF",
                null,
                null,
                TimeCertainty.PARTIAL)),
        List.of(
            new Place(new Span(0, 1, "近"), "近", null, null, null, null, "東京", PlaceCertainty.OPEN)),
        List.of(claim("c1", new Span(0, 5, "近く辞める"), List.of(nobody))),
        List.of(),
        List.of(new Origin(null, 1)));
  }

  static Reading withNothing() {
    return Reading.unread(Article.of("a3", ""), "ja");
  }

  static Reading withAwkwardCharacters() {
    String text = "\u0000\u0007\"\\\n\u2028\uD83D\uDE00\uD800x\uFFFF";
    var source = new Source(0, new Span(0, 9, text), text, SourceKind.PERSON);
    return new Reading(
        new Article(text, text, text, text, text, "ja", text),
        "ja",
        List.of(),
        List.of(name(text, NameType.PERSON)),
        List.of(),
        List.of(),
        List.of(claim("c1", new Span(0, 9, text), List.of(source))),
        List.of(),
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
        new Said(null, null, "2024-05-02"),
        List.of(event()),
        "quote");
  }

  private static Name name(String text, NameType type) {
    var mention = new Mention(new Span(0, 2, text), true);
    return new Name("n1", type, text, text, List.of(text), List.of(text), List.of(mention));
  }

  private static Event event() {
    var words = new Span(0, 9, "男は逃げた");
    return new Event(
        words, "OTHER", null, "逃げる", "男", null, null, null, "2024-04", null, EventStatus.OCCURRED);
  }
}
