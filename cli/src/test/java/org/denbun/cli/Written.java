package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** Readings made by hand. */
final class Written {
  private Written() {}

  /** A reading of marks, claims and origins alone. */
  static Reading reading(
      Article article, List<Mark> marked, List<Claim> claims, List<Origin> origins) {
    return new Reading(
        article, "ja", marked, List.of(), List.of(), List.of(), claims, List.of(), origins);
  }

  /** A reading of what is found beside the claims. */
  static Reading found(List<Name> names, List<Time> times, List<Place> places, Event... own) {
    return new Reading(
        Article.of("a", "x"),
        "ja",
        List.of(),
        names,
        times,
        places,
        List.of(),
        List.of(own),
        List.of());
  }

  /** A reading in which a ministry says on 12 March what will happen. */
  static Reading planned(Event... events) {
    var ministry = new Source(0, null, "運輸省", SourceKind.ORGANISATION);
    var claim =
        new Claim(
            "c1",
            List.of(new Span(0, 9, "首相は青浜を訪れる")),
            List.of(new Span(10, 14, "発表した")),
            List.of(ministry),
            Mode.INDIRECT,
            Attitude.REPORT,
            Certainty.CERTAIN,
            Polarity.POSITIVE,
            true,
            new Said(new Span(20, 23, "12日"), "2026-03-12", "2026-03-13"),
            List.of(events),
            "rule");
    return new Reading(
        Article.of("a", "x"),
        "ja",
        List.of(),
        List.of(),
        List.of(),
        List.of(place("青浜", 43.11562, 131.88208, PlaceCertainty.CERTAIN)),
        List.of(claim),
        List.of(),
        List.of(new Origin("運輸省", 1)));
  }

  static Event visit(EventStatus status) {
    return new Event(
        new Span(0, 9, "首相は青浜を訪れる"),
        "CONSULT",
        "visit",
        "訪れる",
        "首相",
        "市長",
        null,
        "青浜",
        "2026-09-01",
        "2026-10-01",
        status);
  }

  static Place place(
      String name, @Nullable Double lat, @Nullable Double lon, PlaceCertainty certainty) {
    String country = lat == null ? null : "JP";
    String within = lat == null ? "北海" : null;
    return new Place(new Span(3, 5, name), name, null, lat, lon, country, within, certainty);
  }

  /** A name with its mentions, of which those after the first may be slips. */
  static Name name(NameType type, @Nullable String institution, String name, String... slips) {
    var mentions = new ArrayList<Mention>();
    mentions.add(new Mention(new Span(0, 1, name), false));
    for (String slip : slips) {
      mentions.add(new Mention(new Span(2, 3, slip), !slip.equals(name)));
    }
    return new Name("n1", type, name, institution, List.of(), List.of(), mentions);
  }

  static Time time(String words, String value, @Nullable String from, @Nullable String to) {
    var span = new Span(0, words.length(), words);
    return new Time(span, TimeType.DATE, value, from, to, TimeCertainty.EXACT);
  }
}
