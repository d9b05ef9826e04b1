package org.denbun.proposition;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares when statements say that it is. */
final class Periods {

  /** How a statement's times fit that of a question. */
  enum Fit {
    SAME(1),
    AROUND(0.7),
    UNTOLD(0.5),
    EARLIER_OTHER(0.2),
    OTHER(0);

    private final double credit;

    Fit(double credit) {
      this.credit = credit;
    }

    double credit() {
      return credit;
    }
  }

  private Periods() {}

  /** Years after which what was is history; a plan or a dispute is shorter. */
  private static final int HISTORY = 2;

  /**
   * Whether a statement is of a past that the question does not ask for: its sentence, or failing
   * any time there, in the publisher's own voice, the one before, tells only of years long before
   * the article.
   */
  static boolean past(Question question, Statement s, Gist gist) {
    String published = gist.published();
    if (published == null || published.length() < YEAR) {
      return false;
    }
    boolean asked =
        question.units().stream()
            .anyMatch(u -> u.kind() == Feature.Kind.PERIOD && old(u, published));
    return !asked && pastAt(s, gist, published);
  }

  private static boolean pastAt(Statement s, Gist gist, String published) {
    // A time before the statement is one that it points back at.
    List<Feature> times = times(s.own()).stream().filter(f -> f.begin() < s.begin()).toList();
    // What somebody says is of its own time, whatever the sentence before it is of.
    int first = Math.max(0, s.sentence() - (s.claim() == null ? 1 : 0));
    for (int i = s.sentence(); times.isEmpty() && i >= first && i < gist.sentences().size(); i--) {
      times = times(gist.sentences().get(i));
    }
    return !times.isEmpty() && times.stream().allMatch(time -> old(time, published));
  }

  private static List<Feature> times(List<Feature> features) {
    return features.stream()
        .filter(f -> f.kind() == Feature.Kind.PERIOD && f.from() != null)
        .toList();
  }

  private static boolean old(Feature time, String published) {
    String from = time.from();
    String to = time.to();
    if (from == null || from.length() < YEAR) {
      return false;
    }
    // A period ends in the year before the first day that it no longer includes.
    int last = to == null || to.length() < YEAR ? year(from) : Math.max(year(from), year(to) - 1);
    return year(published) - last >= HISTORY;
  }

  /** Whether it is a time of which only its word is known: the day before some other. */
  private static boolean anyTime(Feature time) {
    return time.kind() == Feature.Kind.PERIOD
        && time.from() == null
        && time.value().chars().noneMatch(Character::isDigit);
  }

  /** Whether a period ended before a day. */
  static boolean over(Feature time, String day) {
    String end = day(time.to());
    return time.kind() == Feature.Kind.PERIOD && end != null && end.compareTo(day) <= 0;
  }

  private static int year(String date) {
    return Integer.parseInt(date, 0, YEAR, 10);
  }

  private static final int YEAR = 4;
  private static final char OPEN = 'X';

  /** What a statement tells itself; failing that, what stands before it. */
  static Fit fit(Feature unit, Statement s, List<Feature> before) {
    Fit own = among(unit, s.own());
    if (own == Fit.UNTOLD && s.claim() != null) {
      Fit near = among(unit, s.near());
      own = near == Fit.OTHER ? Fit.UNTOLD : near;
    }
    if (own != Fit.UNTOLD) {
      return own;
    }
    Fit earlier = among(unit, before);
    return earlier == Fit.SAME ? Fit.AROUND : earlier == Fit.OTHER ? Fit.EARLIER_OTHER : earlier;
  }

  private static Fit among(Feature unit, List<Feature> features) {
    Fit best = Fit.UNTOLD;
    for (Feature feature : features) {
      if (feature.kind() == Feature.Kind.PERIOD && feature.from() != null) {
        double like = like(unit, feature);
        Fit fit = like >= 1 ? Fit.SAME : like > 0 ? Fit.AROUND : Fit.OTHER;
        best = best == Fit.UNTOLD || fit.credit() > best.credit() ? fit : best;
      }
    }
    return best;
  }

  /** 1 where the feature lies in the unit's period, less where it only meets it, else 0. */
  static double like(Feature unit, Feature feature) {
    if (unit.value().equals(feature.value())) {
      return 1;
    }
    double part = part(unit, feature);
    if (part >= 0) {
      return part;
    }
    if (anyTime(unit)) {
      return Collections.disjoint(unit.keys(), feature.keys()) ? Fit.AROUND.credit() : 1;
    }
    if (unit.from() == null && feature.from() != null) {
      return open(unit.value(), feature.from()) ? 1 : 0;
    }
    return like(unit.from(), unit.to(), feature);
  }

  /** How near a time comes to a part of its own year, or of the one before; -1 for other units. */
  private static double part(Feature unit, Feature feature) {
    String date = feature.from();
    if (unit.from() != null || date == null || date.length() < YEAR) {
      return -1;
    }
    YearParts.Days own = YearParts.in(unit.value(), year(date));
    YearParts.Days earlier = YearParts.in(unit.value(), year(date) - 1);
    return own == null || earlier == null
        ? -1
        : Math.max(
            like(own.from(), own.to(), feature), like(earlier.from(), earlier.to(), feature));
  }

  private static double like(@Nullable String first, @Nullable String last, Feature feature) {
    String from = day(first);
    String to = day(last);
    String begin = day(feature.from());
    String end = day(feature.to());
    if (from == null || to == null || begin == null || end == null) {
      return 0;
    }
    if (begin.compareTo(to) >= 0 || from.compareTo(end) >= 0) {
      return begin.equals(end) && begin.equals(from) ? 1 : 0;
    }
    return begin.compareTo(from) >= 0 && end.compareTo(to) <= 0 ? 1 : Fit.AROUND.credit();
  }

  /** Whether a value with open digits (of a date without its year) fits a date. */
  private static boolean open(String value, String date) {
    int length = Math.min(value.length(), date.length());
    for (int i = 0; i < length; i++) {
      if (value.charAt(i) != OPEN && value.charAt(i) != date.charAt(i)) {
        return false;
      }
    }
    return length >= YEAR;
  }

  private static @Nullable String day(@Nullable String time) {
    return time == null ? null : time.length() > 10 ? time.substring(0, 10) + "T" : time;
  }
}
