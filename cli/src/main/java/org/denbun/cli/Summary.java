package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Mark;
import org.denbun.Origin;
import org.denbun.Reading;
import org.denbun.view.Plain;

/** The first line of a reading: how many claims there are and whom they go back to. */
final class Summary {
  /** As many origins as the eye takes in at once. */
  private static final int NAMED = 4;

  /** A repeat of so much of a text is the body pasted twice, a smaller one a passage. */
  private static final double BODY = 1.0 / 3;

  private Summary() {}

  static String of(Reading reading) {
    var parts = new ArrayList<String>();
    parts.add(count(reading));
    if (!reading.origins().isEmpty()) {
      parts.add(origins(reading));
    }
    repeats(reading, parts);
    return String.join("; ", parts);
  }

  private static String count(Reading reading) {
    int claims = reading.claims().size();
    return claims == 0
        ? "no claims: nobody else answers for anything here"
        : counted(claims, "claim");
  }

  private static String origins(Reading reading) {
    List<Origin> named = reading.origins().stream().filter(o -> o.name() != null).toList();
    int claims = reading.claims().size();
    var parts = new ArrayList<String>();
    named.stream().limit(NAMED).forEach(o -> parts.add(origin(o, parts.isEmpty(), claims)));
    others(named, parts);
    int unnamed =
        reading.origins().stream().filter(o -> o.name() == null).mapToInt(Origin::claims).sum();
    if (unnamed > 0) {
      parts.add(
          who(unnamed, parts.isEmpty(), claims) + (unnamed == 1 ? " names" : " name") + " nobody");
    }
    return String.join(", ", parts);
  }

  private static String origin(Origin origin, boolean first, int claims) {
    String goes = first ? (origin.claims() == 1 ? " goes back" : " go back") : "";
    return who(origin.claims(), first, claims) + goes + " to " + Plain.of("" + origin.name());
  }

  private static void others(List<Origin> named, List<String> parts) {
    List<Origin> others = named.subList(Math.min(NAMED, named.size()), named.size());
    int claims = others.stream().mapToInt(Origin::claims).sum();
    if (!others.isEmpty()) {
      parts.add(claims + " to " + (others.size() == 1 ? "another" : others.size() + " more"));
    }
  }

  private static String who(int part, boolean first, int claims) {
    if (!first) {
      return "" + part;
    }
    if (part == claims) {
      return claims == 1 ? "it" : "all of them";
    }
    return part + " of them";
  }

  private static void repeats(Reading reading, List<String> parts) {
    long bodies = reading.marked().stream().filter(mark -> isBody(mark, reading)).count();
    long repeats = reading.marked().stream().filter(mark -> mark.of() != null).count();
    if (bodies > 0) {
      parts.add("the body stands " + times(bodies + 1) + " in the text, read once");
    } else if (repeats > 0) {
      parts.add(
          counted(repeats, "passage")
              + (repeats == 1 ? " stands" : " stand")
              + " in the text again, read once");
    }
  }

  private static boolean isBody(Mark mark, Reading reading) {
    String text = reading.article().text();
    int length = mark.span().end() - mark.span().begin();
    return mark.of() != null && length >= BODY * text.codePointCount(0, text.length());
  }

  private static String times(long times) {
    return times == 2 ? "twice" : times + " times";
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
