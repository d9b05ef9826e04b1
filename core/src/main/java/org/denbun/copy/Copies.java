package org.denbun.copy;

import java.util.List;
import java.util.stream.IntStream;
import org.denbun.Copy;

/** Finds all copies among articles in memory; memory and time grow with their number. */
public final class Copies {

  private Copies() {}

  /**
   * The copies, in the order of the articles; those of one article by how much they account for.
   *
   * @param versions with ids of which no two are equal
   */
  public static List<Copy> among(List<Version> versions) {
    List<Version> all = List.copyOf(versions);
    MemoryIndex index = new MemoryIndex();
    for (int i = 0; i < all.size(); i++) {
      index.add(i, all.get(i).since(), Fingerprints.of(all.get(i)));
    }
    CopyFinder finder = new CopyFinder(index, number -> all.get((int) number));
    return IntStream.range(0, all.size())
        .parallel()
        .mapToObj(i -> finder.copied(i, all.get(i)))
        .flatMap(List::stream)
        .toList();
  }
}
