package org.denbun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.denbun.gazetteer.PlaceEntry;
import org.jspecify.annotations.Nullable;

/** Which settled places an article has, and how near to a mention. */
final class Surroundings {

  /** How many candidates on either side count for one; a sentence seldom has more. */
  private static final int AROUND = 10;

  private final List<Mention> mentions;
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private int settled;

  Surroundings(List<Mention> mentions) {
    this.mentions = new ArrayList<>(mentions);
    for (Mention mention : mentions) {
      if (mention.settled != null) {
        count(mention.settled);
      }
    }
  }

  private void count(PlaceEntry entry) {
    settled++;
    if (entry.country() != null) {
      countries.merge(entry.country(), 1, Integer::sum);
    }
    if (entry.region() != null) {
      regions.merge(entry.region(), 1, Integer::sum);
    }
  }

  /** The share of the article's places that lie in the country of a place, from 0 to 1. */
  double countryShare(PlaceEntry entry) {
    return share(countries, entry.country());
  }

  /** The share of the article's places that lie in the division of a place, from 0 to 1. */
  double regionShare(PlaceEntry entry) {
    return share(regions, entry.region());
  }

  private double share(Map<String, Integer> counts, @Nullable String key) {
    return settled == 0 || key == null ? 0 : counts.getOrDefault(key, 0) / (double) settled;
  }

  /** The settled places around a mention in its sentence. */
  List<PlaceEntry> around(int index) {
    List<PlaceEntry> around = new ArrayList<>();
    int to = Math.min(mentions.size(), index + AROUND + 1);
    for (int i = Math.max(0, index - AROUND); i < to; i++) {
      Mention other = mentions.get(i);
      if (other.settled != null && other.sentence == mentions.get(index).sentence) {
        around.add(other.settled);
      }
    }
    return around;
  }

  static boolean sameCountry(PlaceEntry a, PlaceEntry b) {
    return a.country() != null && Objects.equals(a.country(), b.country());
  }

  static boolean sameRegion(PlaceEntry a, PlaceEntry b) {
    return a.region() != null && Objects.equals(a.region(), b.region());
  }
}
