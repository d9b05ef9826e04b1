package org.denbun.registry.places;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.denbun.gazetteer.PlaceEntry;
import org.denbun.gazetteer.PlaceFold;
import org.denbun.gazetteer.PlaceLines;

/** Gathers the lines of a packed place list, in the form that {@link PlaceLines} reads. */
final class PlaceLineSet {

  private final SortedSet<byte[]> lines =
      new TreeSet<>(Comparator.comparing(bytes -> bytes, Arrays::compareUnsigned));
  private final PlaceFold fold;

  PlaceLineSet(PlaceFold fold) {
    this.fold = fold;
  }

  /** Adds a place under a name, and under what spellings of the name have in common. */
  void add(String name, PlaceEntry place) {
    line(name, place);
    String key = fold.of(name);
    if (!key.equals(name)) {
      line(PlaceLines.FOLDED + key, place);
    }
  }

  /** Adds a place under a name that is looked up only as it is. */
  void line(String name, PlaceEntry place) {
    String line =
        String.join(
            "\t",
            name,
            name.equals(place.name()) ? "" : place.name(),
            place.id() == null ? "" : place.id(),
            place.kind().name(),
            place.country() == null ? "" : place.country(),
            place.region() == null ? "" : place.region(),
            String.valueOf(place.population()),
            degrees(place.lat()),
            degrees(place.lon()));
    lines.add((line + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Ten metres are exact enough for a place. */
  private static String degrees(double value) {
    return String.format(Locale.ROOT, "%.4f", value).replaceFirst("\\.?0+$", "");
  }

  int size() {
    return lines.size();
  }

  /** The list, the same bytes for the same lines. */
  byte[] packed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new Best(out)) {
      gzip.write((PlaceLines.HEADER + size() + "\n").getBytes(StandardCharsets.UTF_8));
      for (byte[] line : lines) {
        gzip.write(line);
      }
    }
    return out.toByteArray();
  }

  private static final class Best extends GZIPOutputStream {

    Best(ByteArrayOutputStream out) throws IOException {
      super(out);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
