package org.denbun.place;

import java.util.List;
import java.util.Map;
import org.denbun.NameType;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.denbun.gazetteer.Sphere;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/** Places what no list has: by a distance from another place, or inside one. */
final class Unlisted {

  /** A passage keeps its place for so many sentences. */
  private static final int SENTENCES = 3;

  /** How far back, in candidates, a passage's place is looked for. */
  private static final int CANDIDATES = 12;

  /** What may stand between a distance and what lies there. */
  private static final int BETWEEN = 8;

  private static final int LONGEST_LOCATIVE = 4;

  /** So far after a place, a predicate may say that something lies in it. */
  private static final int PREDICATE = 12;

  private final DistancePhrases distances;
  private final String text;
  private final List<Mention> mentions;
  private final Outer outer;
  private final Map<String, String> locatives;
  private final Map<String, String> topics;
  private final Map<String, String> located;

  Unlisted(
      Language language,
      DistancePhrases distances,
      String text,
      List<Mention> mentions,
      Outer outer) {
    this.distances = distances;
    this.text = text;
    this.mentions = mentions;
    this.outer = outer;
    this.locatives = language.placeWords().forms("locative");
    this.topics = language.placeWords().forms("topic");
    this.located = language.placeWords().forms("located");
  }

  void settle() {
    for (int i = 0; i < mentions.size(); i++) {
      PlaceEntry from = mentions.get(i).settled;
      Distance distance = from == null ? null : distances.after(text, mentions.get(i).end());
      if (from != null && distance != null) {
        reckon(i, from, distance);
      }
    }
    for (int i = 0; i < mentions.size(); i++) {
      surround(i);
    }
  }

  private void reckon(int index, PlaceEntry from, Distance distance) {
    Mention there = there(index, distance);
    if (there == null || !isUnknown(there)) {
      return;
    }
    if (distance.bearing() == null) {
      return;
    }
    double[] to =
        Sphere.destination(from.lat(), from.lon(), distance.bearing(), distance.kilometres());
    String country = distance.kilometres() < NEAR ? from.country() : null;
    there.settle(
        new PlaceEntry(
            there.candidate.name(), null, PlaceKind.CITY, to[0], to[1], country, null, 0),
        PlaceCertainty.APPROXIMATE);
  }

  /** So near to a place, its country is mostly that of what lies there. */
  private static final double NEAR = 30;

  /** What the text says to lie at a distance: the candidate after it, or the topic before it. */
  private @Nullable Mention there(int index, Distance distance) {
    Mention after = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
    if (after != null && follows(distance.end(), after.begin())) {
      return after;
    }
    Mention before = index > 0 ? mentions.get(index - 1) : null;
    return before != null && isTopic(before, mentions.get(index)) ? before : null;
  }

  private boolean follows(int end, int begin) {
    return begin >= end
        && begin - end <= BETWEEN
        && text.substring(end, begin).chars().allMatch(Character::isLetterOrDigit);
  }

  private boolean isTopic(Mention before, Mention place) {
    String between =
        before.sentence == place.sentence && before.end() <= place.begin()
            ? text.substring(before.end(), Math.min(place.begin(), before.end() + BETWEEN))
            : "";
    return before.end() + between.length() == place.begin()
        && topics.keySet().stream().anyMatch(between::startsWith);
  }

  private static boolean isUnknown(Mention mention) {
    return mention.candidate.isPlace() && mention.isOpen() && mention.senses.isEmpty();
  }

  private void surround(int index) {
    Mention mention = mentions.get(index);
    if (!isUnknown(mention)) {
      return;
    }
    PlaceEntry within = mention.outer == null ? ofGovernor(index) : mention.outer;
    if (within == null && mention.candidate.type() == NameType.FACILITY) {
      within = ofPredicate(index);
    }
    if (within == null && mention.candidate.type() == NameType.FACILITY) {
      within = ofPassage(index);
    }
    if (within != null) {
      mention.within = within;
      mention.certainty = PlaceCertainty.APPROXIMATE;
    }
  }

  private @Nullable PlaceEntry ofGovernor(int index) {
    Mention before = index == 0 ? null : mentions.get(index - 1);
    Governor governor = outer.before(before, mentions.get(index));
    return governor == null ? null : governor.place();
  }

  /** The place that a sentence about a facility says it to be in. */
  private @Nullable PlaceEntry ofPredicate(int index) {
    Mention next = index + 1 < mentions.size() ? mentions.get(index + 1) : null;
    if (next == null || next.settled == null || !isTopic(mentions.get(index), next)) {
      return null;
    }
    String rest = text.substring(next.end(), Math.min(text.length(), next.end() + PREDICATE));
    return located.keySet().stream().anyMatch(rest::contains) ? next.settled : null;
  }

  /** The last place before a facility where something of its passage happens. */
  private @Nullable PlaceEntry ofPassage(int index) {
    Mention facility = mentions.get(index);
    for (int i = index - 1; i >= Math.max(0, index - CANDIDATES); i--) {
      Mention before = mentions.get(i);
      if (facility.sentence - before.sentence > SENTENCES
          || text.substring(before.end(), facility.begin()).indexOf('\n') >= 0) {
        return null;
      }
      if (before.settled != null && isTownLike(before.settled) && isLocative(before.end())) {
        return before.settled;
      }
    }
    return null;
  }

  private static boolean isTownLike(PlaceEntry place) {
    return switch (place.kind()) {
      case CITY, DISTRICT, ISLAND, REGION -> true;
      case COUNTRY, WATER, LAND, FACILITY -> false;
    };
  }

  private boolean isLocative(int at) {
    int most = Math.min(text.length(), at + LONGEST_LOCATIVE);
    for (int end = at + 1; end <= most; end++) {
      if (locatives.containsKey(text.substring(at, end))) {
        return true;
      }
    }
    return false;
  }
}
