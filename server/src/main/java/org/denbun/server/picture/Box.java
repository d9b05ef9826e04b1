package org.denbun.server.picture;

/** A rectangle. */
record Box(double left, double top, double right, double bottom) {

  static Box around(double x, double y, double radius) {
    return new Box(x - radius, y - radius, x + radius, y + radius);
  }

  boolean touches(Box other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean inside(Box other) {
    return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
  }
}
