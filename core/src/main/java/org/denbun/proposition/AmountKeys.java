package org.denbun.proposition;

import java.util.List;
import java.util.Set;

/** The keys by which amounts meet that are told in different ways. */
final class AmountKeys {

  /** It is no exact number. */
  static final String ABOUT = "~";

  /** There is less than there was. */
  static final String LESS = "-";

  /** There is more than there was. */
  static final String MORE = "+";

  /** What it counts it does not say. */
  static final String THINGS = "#";

  private static final String RATIO = "x";

  private AmountKeys() {}

  /** The key of a share that is left of what there was. */
  static String ratio(String left) {
    return RATIO + left;
  }

  /** The keys of shares that are left. */
  static List<String> ratios(Set<String> keys) {
    return keys.stream().filter(key -> key.startsWith(RATIO)).toList();
  }

  /** Whether two tell the same share that is left. */
  static boolean sameRatio(Set<String> one, Set<String> other) {
    return !one.isEmpty() && ratios(one).stream().anyMatch(other::contains);
  }

  /** Whether one does not say what it counts. */
  static boolean things(Set<String> one, Set<String> other) {
    return one.contains(THINGS) || other.contains(THINGS);
  }

  /** Whether one tells of less and the other of more. */
  static boolean opposed(Set<String> one, Set<String> other) {
    return one.contains(LESS) && other.contains(MORE) || one.contains(MORE) && other.contains(LESS);
  }
}
