package org.denbun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One individual of an article, with every place where the article names it.
 *
 * @param id its name inside the reading: n1, n2, … in the order of the first mention
 * @param type what it is
 * @param name its fullest name in the article, or the usual one where a list knows it; no title
 * @param institution the highest body that the name proves it to belong to, or null for none
 * @param readings how the article says that it is read or written elsewhere, in the order of the
 *     text
 * @param keys what it shares with its names in other scripts; sorted
 * @param mentions where it stands, in the order of the text; never empty
 */
public record Name(
    String id,
    NameType type,
    String name,
    @Nullable String institution,
    List<String> readings,
    List<String> keys,
    List<Mention> mentions) {

  public Name {
    readings = List.copyOf(readings);
    keys = List.copyOf(keys);
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a name stands somewhere: " + name);
    }
  }
}
