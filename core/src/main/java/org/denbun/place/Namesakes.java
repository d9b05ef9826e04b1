package org.denbun.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.PlaceCertainty;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides between places of one name: how many live there, against what else the text names. The
 * weights are decimal orders of magnitude: one outweighs a town ten times as large. After Leidner,
 * "Toponym Resolution in Text", 2007, whose heuristics they combine.
 */
final class Namesakes {

  /** A lead from which a reader would not think of another place: twenty times as large. */
  private static final double CLEAR = 1.3;

  /** A lead from which one place is likelier than another: two and a half times as large. */
  private static final double LIKELY = 0.4;

  private static final double COUNTRY = 2.0;
  private static final double SHORTENED = 1.0;
  private static final double DISTRICT = 0.5;
  private static final double HOME = 0.5;
  private static final double SENTENCE_COUNTRY = 1.5;
  private static final double SENTENCE_REGION = 1.0;
  private static final double ARTICLE_COUNTRY = 2.0;
  private static final double ARTICLE_REGION = 1.0;
  private static final double NESTED_KILOMETRES = 60;
  private static final long HAMLET = 1_000;

  /** A decision: a place and how sure it is, or no place. */
  record Choice(@Nullable PlaceEntry place, PlaceCertainty certainty) {

    static final Choice NONE = new Choice(null, PlaceCertainty.OPEN);
  }

  private record Scored(PlaceEntry entry, double score) {}

  private final String home;

  /**
   * @param home the country that is meant where a text names none
   */
  Namesakes(String home) {
    this.home = home;
  }

  /**
   * Chooses.
   *
   * @param name as the text has it
   * @param senses what it may mean; never empty
   */
  Choice choose(String name, List<PlaceEntry> senses, Evidence evidence) {
    List<Scored> scored = new ArrayList<>();
    for (PlaceEntry sense : senses) {
      scored.add(new Scored(sense, prior(sense, name) + context(sense, evidence)));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed());
    Scored best = scored.getFirst();
    double lead =
        scored.stream()
            .filter(other -> !isOneWith(best.entry(), other.entry()))
            .mapToDouble(other -> best.score() - other.score())
            .min()
            .orElse(CLEAR);
    if (lead < LIKELY) {
      return Choice.NONE;
    }
    return new Choice(best.entry(), lead < CLEAR ? PlaceCertainty.LIKELY : PlaceCertainty.CERTAIN);
  }

  /** A city and the division around it differ too little to be two answers. */
  private static boolean isOneWith(PlaceEntry best, PlaceEntry other) {
    boolean nested = Containment.holds(best, other) || Containment.holds(other, best);
    return best.sameAs(other) || nested && best.kilometresFrom(other) < NESTED_KILOMETRES;
  }

  private double prior(PlaceEntry entry, String name) {
    double people = Math.log10(entry.population() + HAMLET);
    return switch (entry.kind()) {
      case COUNTRY -> people + COUNTRY;
      case REGION -> isShortened(entry, name) ? people - SHORTENED : people;
      case DISTRICT -> people - DISTRICT;
      case CITY, ISLAND, WATER, LAND, FACILITY -> people;
    };
  }

  /** Abroad, the bare name of a division mostly means its city. */
  private boolean isShortened(PlaceEntry entry, String name) {
    return entry.kind() == PlaceKind.REGION
        && !home.equals(entry.country())
        && name.length() < entry.name().length();
  }

  private double context(PlaceEntry entry, Evidence evidence) {
    return (home.equals(entry.country()) ? HOME : 0)
        + ARTICLE_COUNTRY * evidence.share(entry.country())
        + ARTICLE_REGION * evidence.share(entry.region())
        + (evidence.namesCountryOf(entry) ? SENTENCE_COUNTRY : 0)
        + (evidence.namesRegionOf(entry) ? SENTENCE_REGION : 0);
  }
}
