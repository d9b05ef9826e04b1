package org.denbun.server.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for names beside their points, one after the other, so that none lies on another or on
 * a point (greedy, as in Christensen, Marks and Shieber, <em>An empirical study of algorithms for
 * point-feature label placement</em>, 1995).
 */
final class Labels {
  private static final double NEAR = 4;

  private final Box room;
  private final double size;
  private final List<Box> taken = new ArrayList<>();

  /**
   * @param room where they may stand
   * @param size of the letters
   */
  Labels(Box room, double size) {
    this.room = room;
    this.size = size;
  }

  void take(Box box) {
    taken.add(box);
  }

  /**
   * The place for a name, which is then taken.
   *
   * @return null where there is none
   */
  @Nullable Box place(String name, double x, double y, double radius) {
    double width = TextWidth.of(name) * size;
    double half = size * 0.62;
    double side = radius + NEAR;
    double slant = radius * 0.7 + 2;
    List<Box> candidates =
        List.of(
            box(x + side, y, width, half),
            box(x - side - width, y, width, half),
            box(x - width / 2, y - side - half, width, half),
            box(x - width / 2, y + side + half, width, half),
            box(x + slant, y - slant - half, width, half),
            box(x + slant, y + slant + half, width, half),
            box(x - slant - width, y - slant - half, width, half),
            box(x - slant - width, y + slant + half, width, half));
    for (Box candidate : candidates) {
      if (candidate.inside(room) && taken.stream().noneMatch(candidate::touches)) {
        taken.add(candidate);
        return candidate;
      }
    }
    return null;
  }

  private static Box box(double left, double middle, double width, double half) {
    return new Box(left, middle - half, left + width, middle + half);
  }
}
