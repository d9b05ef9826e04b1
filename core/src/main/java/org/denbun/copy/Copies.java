package org.denbun.copy;

import java.util.List;
import java.util.stream.IntStream;
import org.denbun.Copy;

/** Finds all copies among articles in memory; memory and time grow with their number. */
public final class Copies {

  /** So many are fingerprinted at once, on all processors, before they enter the index. */
  private static final int BATCH = 1024;

  private Copies() {}

  /**
   * The copies, in the order of the articles; those of one article by how much they account for.
   *
   * @param versions with ids of which no two are equal
   */
  public static List<Copy> among(List<Version> versions) {
    List<Version> all = List.copyOf(versions);
    CopyFinder finder = new CopyFinder(index(all), number -> all.get((int) number));
    return IntStream.range(0, all.size())
        .parallel()
        .mapToObj(i -> finder.copied(i, all.get(i)))
        .flatMap(List::stream)
        .toList();
  }

  private static FingerprintIndex index(List<Version> versions) {
    MemoryIndex index = new MemoryIndex();
    for (int begin = 0; begin < versions.size(); begin += BATCH) {
      List<Version> batch = versions.subList(begin, Math.min(versions.size(), begin + BATCH));
      List<long[]> fingerprints = batch.parallelStream().map(Fingerprints::of).toList();
      for (int i = 0; i < batch.size(); i++) {
        index.add(begin + i, batch.get(i).since(), fingerprints.get(i));
      }
    }
    return index;
  }
}
