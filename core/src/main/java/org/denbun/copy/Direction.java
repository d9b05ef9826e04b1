package org.denbun.copy;

import org.jspecify.annotations.Nullable;

/**
 * Which of two versions of a passage was there first. For no two versions is each a copy of the
 * other.
 */
final class Direction {

  private Direction() {}

  /** Whether the first was copied from the second, and not the other way round. */
  static boolean copied(Version copy, Version original) {
    if (copy.credits(original) != original.credits(copy)) {
      return copy.credits(original);
    }
    Boolean later = later(copy.issue(), original.issue());
    if (later != null) {
      return later;
    }
    if (copy.credited() != original.credited()) {
      return copy.credited();
    }
    return trimmed(copy, original);
  }

  private static @Nullable Boolean later(@Nullable Issue copy, @Nullable Issue original) {
    if (copy == null || original == null || copy.before(original) == original.before(copy)) {
      return null;
    }
    return original.before(copy);
  }

  private static boolean trimmed(Version copy, Version original) {
    int longer = original.text().length() - copy.text().length();
    return longer != 0 ? longer > 0 : copy.id().compareTo(original.id()) > 0;
  }
}
