package org.denbun.server.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.denbun.Event;
import org.denbun.EventStatus;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.Timeline;
import org.denbun.independence.Stance;
import org.denbun.server.picture.Moment;
import org.denbun.view.Happening;
import org.jspecify.annotations.Nullable;

/** When an affair's propositions were said, and when its events happen. */
final class AffairTimes {
  private static final int EVENTS = 14;
  private static final int PROPOSITIONS = 8;

  private final Wording words;
  private final ZoneId zone;

  /**
   * Times in these words.
   *
   * @param zone by whose clocks the page's readers live
   */
  AffairTimes(Wording words, ZoneId zone) {
    this.words = words;
    this.zone = zone;
  }

  /** What was said, by its publication, and the events that most articles tell. */
  List<Moment> of(List<Answer> propositions, List<Reading> readings) {
    var moments = new ArrayList<Moment>();
    propositions.stream().limit(PROPOSITIONS).forEach(answer -> told(answer, moments));
    happenings(readings, moments);
    return moments;
  }

  private void told(Answer answer, List<Moment> moments) {
    String statement = words.shortened(answer.proposition().statement());
    for (Timeline.Moment one : Timeline.of(answer)) {
      Instant at = instant(one.article().published());
      if (at != null) {
        boolean affirms = one.support().stance() == Stance.AFFIRM;
        List<Source> chain = one.support().chain();
        moments.add(
            new Moment.Told(
                (chain.isEmpty() ? publisher(one) : words.name(chain.getLast())) + " " + statement,
                at,
                chain.isEmpty() ? SourceKind.OUTLET : chain.getLast().kind(),
                affirms ? Moment.Stance.AFFIRMS : Moment.Stance.DENIES,
                AnswerView.path(one.support())));
      }
    }
  }

  private static String publisher(Timeline.Moment one) {
    String publisher = one.article().publisher();
    return publisher == null ? one.article().id() : publisher;
  }

  private void happenings(List<Reading> readings, List<Moment> moments) {
    Map<Happening.Identity, List<Reading>> told = new LinkedHashMap<>();
    Map<Happening.Identity, Event> events = new LinkedHashMap<>();
    for (Reading reading : readings) {
      for (Happening happening : Happening.in(reading)) {
        told.computeIfAbsent(happening.identity(), identity -> new ArrayList<>()).add(reading);
        events.putIfAbsent(happening.identity(), happening.event());
      }
    }
    told.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> -one.getValue().size()))
        .map(one -> happening(events.get(one.getKey()), one.getValue().getFirst()))
        .flatMap(Stream::ofNullable)
        .limit(EVENTS)
        .forEach(moments::add);
  }

  private @Nullable Moment happening(@Nullable Event event, Reading reading) {
    Instant from = event == null ? null : instant(event.from());
    if (event == null || from == null || event.actor() == null) {
      return null;
    }
    Instant to = instant(event.to());
    return new Moment.Happening(
        words.deed(event),
        from,
        to == null ? from : to,
        status(event.status()),
        Paths.article(reading.article().id()));
  }

  private static Moment.Status status(EventStatus status) {
    return switch (status) {
      case OCCURRED, ONGOING -> Moment.Status.HAPPENED;
      case PLANNED, DEMANDED, WANTED, POSSIBLE -> Moment.Status.PLANNED;
      case CANCELLED -> Moment.Status.CANCELLED;
      case DENIED -> Moment.Status.DENIED;
    };
  }

  /** A date, or a date and time; without an offset by the clocks of the page's readers. */
  private @Nullable Instant instant(@Nullable String iso) {
    org.denbun.view.Moment read = org.denbun.view.Moment.of(iso);
    if (read == null || read.unit() == ChronoUnit.YEARS || read.unit() == ChronoUnit.MONTHS) {
      return null;
    }
    ZoneOffset offset = read.offset();
    return read.local().atZone(offset == null ? zone : offset).toInstant();
  }
}
