package org.denbun.server.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.Event;
import org.denbun.Polarity;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.archive.Utterance;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Independence;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;
import org.denbun.time.Moments;
import org.denbun.view.Dates;
import org.jspecify.annotations.Nullable;

/** How the parts of a reading are told in the reader's language. */
public final class Wording {
  /** As many characters as 2026-03-05T10:30 has. */
  private static final int MINUTE = 16;

  private static final int SHORT = 24;

  private final Texts t;

  Wording(Texts t) {
    this.t = t;
  }

  /** What a source is called; who is not named is told to be so. */
  public String name(Source source) {
    return source.name() == null ? t.of("kind.unstated") : source.name();
  }

  /** The name of an origin. */
  public String name(CountedOrigin origin) {
    return origin.name() == null ? t.of("kind.unstated") : origin.name();
  }

  /** What sort of thing it is: a constant of an enumeration. */
  public String of(String prefix, Enum<?> value) {
    return t.of(prefix + "." + value.name().toLowerCase(Locale.ROOT));
  }

  /** The labels of a claim that say more than "reported for certain". */
  public List<String> labels(Claim claim) {
    var labels = new ArrayList<String>();
    labels.add(of("mode", claim.mode()));
    if (claim.attitude() != Attitude.REPORT) {
      labels.add(of("attitude", claim.attitude()));
    }
    if (claim.certainty() != Certainty.CERTAIN) {
      labels.add(of("certainty", claim.certainty()));
    }
    if (claim.polarity() == Polarity.NEGATIVE) {
      labels.add(of("polarity", claim.polarity()));
    }
    if (claim.future()) {
      labels.add(t.of("future"));
    }
    return labels;
  }

  /** When it was said; empty where nothing tells. */
  public String said(Claim claim) {
    Said said = claim.said();
    return said == null ? "" : interval(said.from(), said.to());
  }

  /** An event on one line: who, what, whom, where, when, and whether it has happened. */
  public String event(Event event) {
    return joined(
        event.actor(),
        event.predicate(),
        event.recipient(),
        event.object(),
        event.place(),
        interval(event.from(), event.to()),
        of("status", event.status()));
  }

  /** An event without when and whether. */
  String deed(Event event) {
    return joined(event.actor(), event.predicate(), event.recipient(), event.object());
  }

  private static String joined(@Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .distinct()
        .collect(Collectors.joining(" \u00B7 "));
  }

  private String interval(@Nullable String from, @Nullable String to) {
    return Dates.of(from, to, day -> t.of("since", day), day -> t.of("until", day));
  }

  /** The day of a date-time; empty where there is none. */
  public static String day(@Nullable String published) {
    LocalDate day = Moments.day(published);
    return day == null ? "" : day.toString();
  }

  /** What the two numbers of a proposition come to, in a sentence. */
  public String verdict(Independence counted) {
    String key = "verdict." + counted.verdict().name().toLowerCase(Locale.ROOT);
    return t.of(key, counted.atLeast(), counted.atMost());
  }

  /** The two numbers as one: 1, or 1–3. */
  public String range(Independence counted) {
    return counted.atLeast() == counted.atMost()
        ? Integer.toString(counted.atMost())
        : counted.atLeast() + "\u2013" + counted.atMost();
  }

  /** How many articles carry a proposition. */
  public int articles(Proposition proposition) {
    return (int) proposition.supports().stream().map(Support::article).distinct().count();
  }

  /** From the first day of an affair to its last. */
  public String period(Listed listed) {
    List<String> days = listed.days();
    return switch (days.size()) {
      case 0 -> t.of("date.unknown");
      case 1 -> days.getFirst();
      default -> days.getFirst() + "\u2013" + days.getLast();
    };
  }

  /** A date, with the time where one is known, as clocks there showed it. */
  public static String moment(@Nullable String published) {
    if (published == null) {
      return "";
    }
    int minute = published.length() < MINUTE ? published.length() : MINUTE;
    return published.substring(0, minute).replace('T', ' ');
  }

  /** When something was said, or published where nothing tells. */
  public String when(Utterance one) {
    String from = one.from();
    return one.to() == null ? day(from) : interval(from, one.to());
  }

  /** In what way something was said otherwise than before. */
  public List<String> changes(Utterance before, Utterance now) {
    return now.changes().stream()
        .map(label -> t.of("changed." + label + "." + way(label, before.claim(), now.claim())))
        .toList();
  }

  private static String way(String label, Claim before, Claim now) {
    return switch (label) {
      case "polarity" -> now.polarity().name().toLowerCase(Locale.ROOT);
      case "certainty" -> now.certainty().compareTo(before.certainty()) < 0 ? "surer" : "vaguer";
      default -> Boolean.toString(now.future());
    };
  }

  /** A statement that must fit into a column's head. */
  public String shortened(String statement) {
    return statement.codePointCount(0, statement.length()) <= SHORT
        ? statement
        : statement.substring(0, statement.offsetByCodePoints(0, SHORT)) + "\u2026";
  }

  /** Whether an address may be linked to: what an article says of itself could be a script. */
  public static boolean isWeb(@Nullable String address) {
    return address != null && (address.startsWith("https://") || address.startsWith("http://"));
  }
}
