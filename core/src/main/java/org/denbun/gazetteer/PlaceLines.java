package org.denbun.gazetteer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A packed place list: gzip over UTF-8 lines that are sorted by their bytes, so that the text
 * itself is the index and nothing is made of a line before it is asked for. Immutable and safe for
 * use by many threads at once.
 *
 * <p>The first line is {@code # denbun places 1}, a tab and the number of lines that follow. Each
 * of these has, with tabs between: the name; the usual name, empty where it is the same; id; kind;
 * country; region; population; latitude; longitude. A name that begins with {@link #FOLDED} is a
 * key of {@link PlaceFold}.
 */
public final class PlaceLines {

  /** How the first line begins. */
  public static final String HEADER = "# denbun places 1\t";

  /** What stands before a name that has been folded. */
  public static final char FOLDED = '~';

  /** A list without places. */
  static final PlaceLines NONE = new PlaceLines(new byte[0], new int[] {0});

  private static final int COLUMNS = 9;

  /** Unpacking in the small steps that are usual takes twice as long. */
  private static final int BUFFER = 1 << 16;

  private final byte[] text;

  /** Where each line begins; at the end, where the next would. */
  private final int[] begins;

  private PlaceLines(byte[] text, int[] begins) {
    this.text = text;
    this.begins = begins;
  }

  /**
   * Unpacks a list.
   *
   * @throws IOException where the bytes are no place list, or only a part of one
   */
  public static PlaceLines of(byte[] packed) throws IOException {
    byte[] text;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed), BUFFER)) {
      text = in.readAllBytes();
    }
    int begin = indexOf(text, '\n', 0) + 1;
    String header = new String(text, 0, begin, StandardCharsets.UTF_8);
    if (!header.startsWith(HEADER)) {
      throw new IOException("it does not begin with \"" + HEADER.strip() + "\"");
    }
    int[] begins = lines(text, begin);
    PlaceLines lines = new PlaceLines(text, begins);
    if (!header.equals(HEADER + lines.size() + "\n")) {
      throw new IOException("it holds " + lines.size() + " lines, not as many as it says");
    }
    lines.check();
    return lines;
  }

  private static int[] lines(byte[] text, int from) {
    int[] begins = new int[1 << 10];
    int size = 0;
    for (int at = from; at < text.length; at = indexOf(text, '\n', at) + 1) {
      begins = size + 1 < begins.length ? begins : Arrays.copyOf(begins, 2 * begins.length);
      begins[size++] = at;
    }
    begins[size] = text.length;
    return Arrays.copyOf(begins, size + 1);
  }

  private static int indexOf(byte[] text, char sought, int from) {
    int at = from;
    while (at < text.length - 1 && text[at] != sought) {
      at++;
    }
    return Math.min(at, text.length - 1);
  }

  private void check() throws IOException {
    for (int line = 1; line < size(); line++) {
      if (compare(line - 1, line) > 0) {
        throw new IOException("line " + (line + 2) + " is not in order");
      }
    }
  }

  /** How many lines it has. */
  public int size() {
    return begins.length - 1;
  }

  /**
   * The entries of a name, in the order of the list; empty where it has none.
   *
   * @throws IllegalStateException where a line is not as it must be
   */
  List<PlaceEntry> named(String name) {
    byte[] key = (name + "\t").getBytes(StandardCharsets.UTF_8);
    List<PlaceEntry> found = new ArrayList<>();
    for (int line = first(key); line < size() && startsWith(line, key); line++) {
      found.add(entry(line));
    }
    return found;
  }

  /** Whether a name is in the list. */
  boolean has(String name) {
    return begins((name + "\t").getBytes(StandardCharsets.UTF_8));
  }

  /** Whether a name in the list begins so. */
  boolean hasPrefix(String prefix) {
    return begins(prefix.getBytes(StandardCharsets.UTF_8));
  }

  private boolean begins(byte[] key) {
    int line = first(key);
    return line < size() && startsWith(line, key);
  }

  private int first(byte[] key) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(text, begins[middle], end(middle), key, 0, key.length);
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle;
    }
    return low;
  }

  private boolean startsWith(int line, byte[] key) {
    int end = begins[line] + key.length;
    return end <= end(line) && Arrays.equals(text, begins[line], end, key, 0, key.length);
  }

  private int compare(int line, int other) {
    return Arrays.compareUnsigned(text, begins[line], end(line), text, begins[other], end(other));
  }

  private int end(int line) {
    return begins[line + 1] - 1;
  }

  private PlaceEntry entry(int line) {
    String whole = new String(text, begins[line], end(line) - begins[line], StandardCharsets.UTF_8);
    String[] cells = whole.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalStateException("a place has " + COLUMNS + " values: " + whole);
    }
    return new PlaceEntry(
        cells[1].isEmpty() ? cells[0] : cells[1],
        present(cells[2]),
        PlaceKind.valueOf(cells[3]),
        Double.parseDouble(cells[7]),
        Double.parseDouble(cells[8]),
        present(cells[4]),
        present(cells[5]),
        Long.parseLong(cells[6]));
  }

  private static @Nullable String present(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
