package org.denbun.text;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks things up by where they begin. */
public final class Sorted {

  private Sorted() {}

  /**
   * The index of the first that begins at or after a place; their number where none does.
   *
   * @param all in the order of their beginnings
   */
  public static <T> int first(List<T> all, ToIntFunction<T> begin, int place) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (begin.applyAsInt(all.get(middle)) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
