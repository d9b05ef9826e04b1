package org.denbun.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Spells out what a name may sound like. */
final class Variants {

  /** What lies beyond so many variants of a name is hardly ever meant. */
  private static final int ENOUGH = 96;

  private Variants() {}

  /**
   * What follows when one of each set of choices is taken.
   *
   * @param classes what a sound counts as, 0 for nothing
   * @param doubts how often another choice than the likeliest may be taken
   */
  static Set<String> of(List<List<String>> sounds, IntUnaryOperator classes, int doubts) {
    Map<String, Integer> variants = new LinkedHashMap<>(Map.of("", 0));
    StringBuilder certain = new StringBuilder();
    for (List<String> choices : sounds) {
      List<String> different = classed(choices, classes);
      if (different.size() == 1) {
        certain.append(different.getFirst());
      } else if (different.size() > 1) {
        variants = longer(longer(variants, certain), different, doubts);
        certain.setLength(0);
      }
    }
    return longer(variants, certain).keySet();
  }

  /** With what follows in all of them: most of a name has one reading only. */
  private static Map<String, Integer> longer(Map<String, Integer> variants, StringBuilder certain) {
    if (certain.isEmpty()) {
      return variants;
    }
    Map<String, Integer> longer = new LinkedHashMap<>();
    variants.forEach((variant, doubted) -> longer.put(variant + certain, doubted));
    return longer;
  }

  private static Map<String, Integer> longer(
      Map<String, Integer> variants, List<String> choices, int doubts) {
    Map<String, Integer> longer = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> variant : variants.entrySet()) {
      for (int i = 0; i < choices.size() && longer.size() < ENOUGH; i++) {
        int doubted = variant.getValue() + (i == 0 ? 0 : 1);
        if (doubted <= doubts) {
          longer.merge(variant.getKey() + choices.get(i), doubted, Math::min);
        }
      }
    }
    return longer;
  }

  /** The choices that differ in their classes, the likeliest first. */
  private static List<String> classed(List<String> choices, IntUnaryOperator classes) {
    List<String> classed = new ArrayList<>(choices.size());
    for (String choice : choices) {
      String sound = classed(choice, classes);
      if (!classed.contains(sound)) {
        classed.add(sound);
      }
    }
    return classed;
  }

  private static String classed(String choice, IntUnaryOperator classes) {
    StringBuilder classed = new StringBuilder(choice.length());
    for (int i = 0; i < choice.length(); i++) {
      int sound = classes.applyAsInt(choice.charAt(i));
      if (sound != 0) {
        classed.append((char) sound);
      }
    }
    return classed.toString();
  }
}
