package org.denbun.server.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Land and borders, as {@code ./denbun-registry map} packs them; MapFile there tells the form. Each
 * line is longitudes and latitudes in degrees, in turn, without leaps at the date line: longitudes
 * go on beyond 180. Immutable; nobody may write to the arrays.
 *
 * @param land closed rings
 * @param polar closed rings around the pole, closed along its parallel
 * @param borders open lines between countries
 */
record WorldLines(List<double[]> land, List<double[]> polar, List<double[]> borders) {
  private static final double STEPS = 200;

  private static final class Packaged {
    private static final WorldLines WORLD = read();
  }

  static WorldLines packaged() {
    return Packaged.WORLD;
  }

  private static WorldLines read() {
    try (InputStream packed = WorldLines.class.getResourceAsStream("world.lines.gz")) {
      if (packed == null) {
        throw new IllegalStateException("world.lines.gz is not packaged");
      }
      byte[] bytes = new GZIPInputStream(packed).readAllBytes();
      return read(new ByteArrayInputStream(bytes));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static WorldLines read(ByteArrayInputStream in) {
    List<double[]> arcs = new ArrayList<>();
    for (int left = number(in); left > 0; left--) {
      arcs.add(arc(in));
    }
    List<double[]> land = new ArrayList<>();
    List<double[]> polar = new ArrayList<>();
    for (int left = number(in); left > 0; left--) {
      double[] ring = unbroken(ring(in, arcs));
      boolean closed = Math.abs(ring[0] - ring[ring.length - 2]) < 1;
      (closed ? land : polar).add(closed ? ring : aroundPole(ring));
    }
    List<double[]> borders = new ArrayList<>();
    for (int left = number(in); left > 0; left--) {
      borders.add(unbroken(arcs.get(number(in))));
    }
    return new WorldLines(List.copyOf(land), List.copyOf(polar), List.copyOf(borders));
  }

  private static double[] arc(ByteArrayInputStream in) {
    double[] arc = new double[2 * number(in)];
    int x = 0;
    int y = 0;
    for (int i = 0; i < arc.length; i += 2) {
      x += signed(in);
      y += signed(in);
      arc[i] = x / STEPS;
      arc[i + 1] = y / STEPS;
    }
    return arc;
  }

  private static double[] ring(ByteArrayInputStream in, List<double[]> arcs) {
    List<double[]> parts = new ArrayList<>();
    int length = 0;
    for (int left = number(in); left > 0; left--) {
      int index = signed(in);
      parts.add(index < 0 ? turned(arcs.get(~index)) : arcs.get(index));
      length += parts.getLast().length - 2;
    }
    double[] ring = new double[length + 2];
    int at = 0;
    for (double[] part : parts) {
      System.arraycopy(part, 0, ring, at, part.length);
      at += part.length - 2;
    }
    return ring;
  }

  private static double[] unbroken(double[] line) {
    double[] unbroken = line.clone();
    for (int i = 2; i < line.length; i += 2) {
      unbroken[i] -= 360 * Math.round((line[i] - unbroken[i - 2]) / 360);
    }
    return unbroken;
  }

  private static double[] aroundPole(double[] ring) {
    double pole = ring[1] < 0 ? -90 : 90;
    double[] closed = Arrays.copyOf(ring, ring.length + 4);
    closed[ring.length] = ring[ring.length - 2];
    closed[ring.length + 1] = pole;
    closed[ring.length + 2] = ring[0];
    closed[ring.length + 3] = pole;
    return closed;
  }

  private static double[] turned(double[] line) {
    double[] turned = new double[line.length];
    for (int i = 0; i < line.length; i += 2) {
      turned[line.length - 2 - i] = line[i];
      turned[line.length - 1 - i] = line[i + 1];
    }
    return turned;
  }

  private static int signed(ByteArrayInputStream in) {
    int value = number(in);
    return (value & 1) == 0 ? value >> 1 : -((value + 1) >> 1);
  }

  private static int number(ByteArrayInputStream in) {
    int value = 0;
    int shift = 0;
    int next;
    do {
      next = in.read();
      value |= (next & 127) << shift;
      shift += 7;
    } while (next >= 128);
    return value;
  }
}
