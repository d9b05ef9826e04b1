package org.denbun.server.picture;

import java.util.Arrays;
import java.util.List;

/** Land and borders in a window, as the paths of SVG. */
final class LandPaths {
  /** What is outside is cut off a little farther out, so that no cut is seen. */
  private static final double BEYOND = 8;

  /** What lies nearer to the point before, in pixels, is left out. */
  private static final double FINEST = 1.6;

  /** How many make a pixel. */
  static final int STEPS = 10;

  private final Window window;
  private final StringBuilder path = new StringBuilder();

  LandPaths(Window window) {
    this.window = window;
  }

  /** Closed areas. */
  String areas(List<double[]> rings) {
    for (int turn = -360; turn <= 360; turn += 360) {
      for (double[] ring : rings) {
        double[] pixels = pixels(ring, turn);
        if (seen(pixels)) {
          draw(Clip.ring(thinned(pixels), -BEYOND, -BEYOND, right(), bottom()), true);
        }
      }
    }
    return path.toString();
  }

  /** Open lines. */
  String lines(List<double[]> lines) {
    for (int turn = -360; turn <= 360; turn += 360) {
      for (double[] line : lines) {
        double[] pixels = pixels(line, turn);
        if (seen(pixels)) {
          draw(thinned(pixels), false);
        }
      }
    }
    return path.toString();
  }

  private double right() {
    return window.width() + BEYOND;
  }

  private double bottom() {
    return window.height() + BEYOND;
  }

  private double[] pixels(double[] line, int turn) {
    double[] pixels = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      pixels[i] = window.x(line[i] + turn);
      pixels[i + 1] = window.y(line[i + 1]);
    }
    return pixels;
  }

  /** Whether something of it comes into the window and is more than a speck. */
  private boolean seen(double[] pixels) {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = -Double.MAX_VALUE;
    double bottom = -Double.MAX_VALUE;
    for (int i = 0; i < pixels.length; i += 2) {
      left = Math.min(left, pixels[i]);
      right = Math.max(right, pixels[i]);
      top = Math.min(top, pixels[i + 1]);
      bottom = Math.max(bottom, pixels[i + 1]);
    }
    boolean speck = right - left + bottom - top < FINEST;
    return !speck && right > 0 && left < window.width() && bottom > 0 && top < window.height();
  }

  private double[] thinned(double[] pixels) {
    double[] kept = new double[pixels.length];
    int k = 0;
    for (int i = 0; i < pixels.length; i += 2) {
      boolean end = i == 0 || i == pixels.length - 2;
      if (end || far(kept[k - 2], kept[k - 1], pixels[i], pixels[i + 1])) {
        kept[k++] = pixels[i];
        kept[k++] = pixels[i + 1];
      }
    }
    return Arrays.copyOf(kept, k);
  }

  private static boolean far(double x, double y, double toX, double toY) {
    return Math.abs(toX - x) + Math.abs(toY - y) >= FINEST;
  }

  /** In steps of a tenth of a pixel from point to point: the shortest that SVG has. */
  private void draw(double[] line, boolean closed) {
    long x = 0;
    long y = 0;
    for (int i = 0; i < line.length; i += 2) {
      long nextX = Math.round(line[i] * STEPS);
      long nextY = Math.round(line[i + 1] * STEPS);
      if (i == 0) {
        path.append('M').append(nextX).append(' ').append(nextY).append('l');
      } else if (nextX != x || nextY != y) {
        step(nextX - x);
        step(nextY - y);
      }
      x = nextX;
      y = nextY;
    }
    if (line.length > 0) {
      path.append(path.charAt(path.length() - 1) == 'l' ? "0 0" : "").append(closed ? "z" : "");
    }
  }

  private void step(long by) {
    char last = path.charAt(path.length() - 1);
    path.append(by >= 0 && Character.isDigit(last) ? " " : "").append(by);
  }
}
