package org.denbun.view;

import java.util.List;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Mode;
import org.denbun.Place;
import org.denbun.PlaceCertainty;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;

/** Parts of readings made by hand. */
public final class Written {
  private static final String TEXT = "大統領は9月に港町の青浜を訪れ、首相と会談する。";

  private Written() {}

  public static Reading reading(List<Place> places, List<Claim> claims, List<Event> own) {
    return reading(article("a1"), places, claims, own);
  }

  public static Reading reading(
      Article article, List<Place> places, List<Claim> claims, List<Event> own) {
    return new Reading(
        article, "ja", List.of(), List.of(), List.of(), places, claims, own, List.of());
  }

  public static Article article(String id) {
    return new Article(
        id, TEXT, "青浜訪問へ", "東報", "2026-03-05T08:30:00+09:00", "ja", "https://example.org/1");
  }

  /** A claim of an unnamed source over code points of the text. */
  public static Claim claim(String id, int begin, int end, Event... events) {
    var paper = new Source(0, null, "北日新聞", SourceKind.OUTLET);
    var officials = new Source(1, null, "高官", SourceKind.ANONYMOUS);
    return new Claim(
        id,
        List.of(new Span(begin, end, "訪れる")),
        List.of(),
        List.of(paper, officials),
        Mode.DIRECT,
        Attitude.REPORT,
        Certainty.CERTAIN,
        Polarity.POSITIVE,
        true,
        null,
        List.of(events),
        "rule");
  }

  public static Event visit(@Nullable String from, @Nullable String to, EventStatus status) {
    var span = new Span(0, 15, "大統領は9月に港町の青浜を訪れ");
    return new Event(span, "CONSULT", "visit", "訪れる", "大統領", "首相", null, "青浜", from, to, status);
  }

  public static Event other(String predicate, Span span, @Nullable String place) {
    return new Event(
        span,
        "OTHER",
        null,
        predicate,
        null,
        null,
        null,
        place,
        "2026-03-05",
        null,
        EventStatus.OCCURRED);
  }

  public static Place aohama(int begin, PlaceCertainty certainty) {
    return place(begin, "青浜", "geonames:1", 43.11562, 131.88208, certainty);
  }

  public static Place unplaced(int begin, String name) {
    return place(begin, name, null, null, null, PlaceCertainty.OPEN);
  }

  public static Place place(
      int begin,
      String name,
      @Nullable String id,
      @Nullable Double lat,
      @Nullable Double lon,
      PlaceCertainty certainty) {
    var span = new Span(begin, begin + name.codePointCount(0, name.length()), name);
    return new Place(span, name, id, lat, lon, id == null ? null : "JP", null, certainty);
  }
}
