package org.denbun.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which words of a language news uses for the same. Immutable. */
public final class Senses {

  private final Map<String, Set<Integer>> groups = new HashMap<>();

  private Senses() {}

  /**
   * Reads senses.tsv of a language; without any where it has none.
   *
   * @throws LanguageException where the file holds what cannot be right
   */
  public static Senses of(Language language) {
    Senses senses = new Senses();
    int group = 0;
    for (Table.Row row : LanguageFolder.rows(language.folder(), WordList.SENSES)) {
      for (String form : row.all("forms")) {
        senses.groups.computeIfAbsent(bare(form), f -> new HashSet<>()).add(group);
      }
      group++;
    }
    return senses;
  }

  /** The groups that a lemma is in: two lemmas with one in common may say the same. */
  public Set<Integer> groups(String lemma) {
    return groups.getOrDefault(bare(lemma), Set.of());
  }

  /**
   * A word of several ideographs without its endings: a noun and its verb are written with them.
   */
  private static String bare(String word) {
    StringBuilder bare = new StringBuilder();
    word.codePoints().filter(Character::isIdeographic).forEach(bare::appendCodePoint);
    return bare.codePointCount(0, bare.length()) > 1 ? bare.toString() : word;
  }
}
