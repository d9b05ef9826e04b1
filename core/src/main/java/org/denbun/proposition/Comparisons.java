package org.denbun.proposition;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How near the features of articles come to those of a question, from 0 to 1. For one thread. */
final class Comparisons {

  private static final double CUE = 0.95;
  private static final double NEAR = 0.85;
  private static final double UNKNOWN = -1;
  private static final int ROOM = 256;

  private final List<Feature> units;
  private final Numbering numbering;
  private final Likeness.@Nullable Form[] asked;

  /** By unit, then by the number of the feature. */
  private final double[][] known;

  Comparisons(List<Feature> units, Numbering numbering) {
    this.units = units;
    this.numbering = numbering;
    asked = new Likeness.Form[units.size()];
    known = new double[units.size()][];
    for (int unit = 0; unit < asked.length; unit++) {
      asked[unit] =
          word(units.get(unit)) ? numbering.likeness().form(units.get(unit).value()) : null;
      known[unit] = unknown(new double[Math.max(ROOM, numbering.size())], 0);
    }
  }

  /** For each unit, how near the nearest of some features is to it. */
  double[] best(int[] features) {
    double[] best = new double[known.length];
    for (int unit = 0; unit < best.length; unit++) {
      best[unit] = best(unit, features);
    }
    return best;
  }

  /** How near the nearest of some features is to a unit. */
  double best(int unit, int[] features) {
    double best = 0;
    for (int i = 0; i < features.length && best < 1; i++) {
      best = Math.max(best, like(unit, features[i]));
    }
    return best;
  }

  /** How near the nearest unit is to a feature. */
  double nearest(int number) {
    double nearest = 0;
    for (int unit = 0; unit < known.length && nearest < 1; unit++) {
      nearest = Math.max(nearest, like(unit, number));
    }
    return nearest;
  }

  private double like(int unit, int number) {
    if (number >= known[unit].length) {
      double[] more = Arrays.copyOf(known[unit], Math.max(2 * number, numbering.size()));
      known[unit] = unknown(more, known[unit].length);
    }
    double like = known[unit][number];
    if (like == UNKNOWN) {
      like = compared(unit, number);
      known[unit][number] = like;
    }
    return like;
  }

  private static double[] unknown(double[] likes, int from) {
    Arrays.fill(likes, from, likes.length, UNKNOWN);
    return likes;
  }

  private double compared(int at, int number) {
    Feature unit = units.get(at);
    Feature feature = numbering.feature(number);
    return switch (unit.kind()) {
      case QUANTITY ->
          switch (feature.kind()) {
            case QUANTITY -> Amounts.like(unit, feature);
            case WORD -> AmountKeys.sameRatio(unit.keys(), feature.keys()) ? CUE : 0;
            case NAME, PERIOD -> 0;
          };
      case PERIOD -> feature.kind() == Feature.Kind.PERIOD ? Periods.like(unit, feature) : 0;
      case NAME -> name(unit, feature);
      case WORD ->
          switch (feature.kind()) {
            case WORD -> words(at, number);
            case NAME -> named(feature.value(), unit.value()) ? CUE : 0;
            case QUANTITY -> AmountKeys.sameRatio(unit.keys(), feature.keys()) ? CUE : 0;
            case PERIOD -> 0;
          };
    };
  }

  private double words(int unit, int number) {
    if (Causes.says(units.get(unit)) && Causes.says(numbering.feature(number))) {
      return CUE;
    }
    Likeness.Form form = asked[unit];
    return form == null ? 0 : numbering.likeness().of(form, numbering.form(number));
  }

  private static boolean word(Feature unit) {
    return unit.kind() == Feature.Kind.WORD;
  }

  private static double name(Feature unit, Feature feature) {
    if (feature.kind() == Feature.Kind.WORD) {
      boolean first = unit.value().startsWith(feature.value());
      return first && feature.value().length() > 1 ? NEAR : 0;
    }
    boolean same =
        feature.kind() == Feature.Kind.NAME
            && (unit.value().equals(feature.value())
                || !Collections.disjoint(unit.keys(), feature.keys())
                || part(unit.value(), feature.value())
                || part(feature.value(), unit.value()));
    return same ? 1 : Governments.acts(unit, feature) ? NEAR : 0;
  }

  /** Whether a name is a good part of a longer one. */
  private static boolean part(String name, String other) {
    return named(name, other) && 2 * other.length() >= name.length();
  }

  /** Whether one of two names holds the other. */
  static boolean alike(String name, String other) {
    return named(name, other) || named(other, name);
  }

  /** Whether a name holds a word that is not a mere letter. */
  static boolean named(String name, String word) {
    return word.length() > 1 && name.contains(word);
  }
}
