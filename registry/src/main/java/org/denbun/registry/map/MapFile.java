package org.denbun.registry.map;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs a topology: gzip over whole numbers of seven bits a byte, least first, the high bit telling
 * that more follow; a signed one n as 2n, or −2n − 1 below zero. First the arcs: how many; for each
 * how many points, and for each point how far it is from the one before (the first from 0, 0), in
 * steps of a two-hundredth of a degree. Then the rings: how many; for each how many arcs, and these
 * by their index, signed. Then the borders: how many arcs, and their indexes.
 */
final class MapFile {
  private static final int STEPS = 200;

  /** In square degrees; five square kilometres at the equator. */
  private static final double LEAST = 0.0004;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private MapFile() {}

  static byte[] of(Topology topology) throws IOException {
    MapFile file = new MapFile();
    file.number(topology.arcs().size());
    topology.arcs().forEach(arc -> file.arc(Simplification.of(arc, LEAST)));
    file.number(topology.rings().size());
    topology.rings().forEach(file::ring);
    file.number(topology.borders().size());
    topology.borders().forEach(file::number);
    return packed(file.out.toByteArray());
  }

  private void arc(double[] line) {
    number(line.length / 2);
    long x = 0;
    long y = 0;
    for (int i = 0; i < line.length; i += 2) {
      long nextX = Math.round(line[i] * STEPS);
      long nextY = Math.round(line[i + 1] * STEPS);
      signed(nextX - x);
      signed(nextY - y);
      x = nextX;
      y = nextY;
    }
  }

  private void ring(int[] ring) {
    number(ring.length);
    for (int arc : ring) {
      signed(arc);
    }
  }

  private void signed(long value) {
    number(value < 0 ? -2 * value - 1 : 2 * value);
  }

  private void number(long value) {
    long left = value;
    while (left >= 128) {
      out.write((int) (left & 127 | 128));
      left >>= 7;
    }
    out.write((int) left);
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(packed) {
          {
            def.setLevel(Deflater.BEST_COMPRESSION);
          }
        }) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }
}
