package org.denbun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/** What an article tells about a name by its other places. */
final class Surroundings {

  /** How many candidates on either side count for one; a sentence seldom has more. */
  private static final int AROUND = 10;

  /** So many mentions of a name show what it is about. */
  private static final int ENOUGH_MENTIONS = 8;

  /** What counts for every name; no name is empty. */
  private static final String ALL = "";

  private final List<Mention> mentions;
  private final List<@Nullable PlaceEntry> places = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /**
   * @param alone decides between namesakes without an article: a city that it is certain of tells
   *     what else the article speaks of
   */
  Surroundings(List<Mention> mentions, Namesakes alone) {
    this.mentions = mentions;
    for (Mention mention : mentions) {
      PlaceEntry place = place(mention, alone);
      places.add(place);
      if (place != null) {
        count(place, ALL);
        count(place, mention.candidate.name());
      }
    }
  }

  private static @Nullable PlaceEntry place(Mention mention, Namesakes alone) {
    if (mention.settled != null || mention.senses.isEmpty()) {
      return mention.settled;
    }
    Namesakes.Choice choice = alone.choose(mention.candidate.name(), mention.senses, Evidence.NONE);
    PlaceEntry place = choice.place();
    boolean clear = choice.certainty() == PlaceCertainty.CERTAIN;
    return clear && place != null && place.kind() == PlaceKind.CITY ? place : null;
  }

  private void count(PlaceEntry entry, String name) {
    counts.merge(name, 1, Integer::sum);
    counts.merge(key(name, entry.country()), 1, Integer::sum);
    counts.merge(key(name, entry.region()), 1, Integer::sum);
  }

  /** A country's code is no division's: those have a dot. */
  private static String key(String name, @Nullable String code) {
    return name + "\t" + code;
  }

  /**
   * What tells what a name means here.
   *
   * @param indices the mentions of the name; the first ones count
   */
  Evidence of(String name, List<Integer> indices) {
    List<PlaceEntry> around = new ArrayList<>();
    for (int index : indices.subList(0, Math.min(indices.size(), ENOUGH_MENTIONS))) {
      around(index, name, around);
    }
    return new Evidence(around, code -> share(name, code));
  }

  /** The share of the article's other places that lie in a country or division. */
  private double share(String name, String code) {
    int others = counts.getOrDefault(ALL, 0) - counts.getOrDefault(name, 0);
    int there = counts.getOrDefault(key(ALL, code), 0) - counts.getOrDefault(key(name, code), 0);
    return others == 0 ? 0 : there / (double) others;
  }

  private void around(int index, String name, List<PlaceEntry> around) {
    int to = Math.min(mentions.size(), index + AROUND + 1);
    for (int i = Math.max(0, index - AROUND); i < to; i++) {
      PlaceEntry place = places.get(i);
      if (place != null
          && mentions.get(i).sentence == mentions.get(index).sentence
          && !mentions.get(i).candidate.name().equals(name)) {
        around.add(place);
      }
    }
  }
}
