package org.denbun.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which words of a language news uses for the same. Immutable. */
public final class Senses {

  private final Map<String, int[]> groups = new HashMap<>();
  private final Map<Integer, Integer> opposites = new HashMap<>();
  private final Set<String> idioms = new HashSet<>();

  private static final int[] NONE = {};
  private static final String SPACE = " ";

  private Senses() {}

  /**
   * Reads senses.tsv of a language; without any where it has none.
   *
   * @throws LanguageException where the file holds what cannot be right
   */
  public static Senses of(Language language) {
    Senses senses = new Senses();
    List<Table.Row> rows = LanguageFolder.rows(language.folder(), WordList.SENSES);
    Map<String, Integer> named = named(rows);
    for (int group = 0; group < rows.size(); group++) {
      for (String words : rows.get(group).all("forms")) {
        String form = words.replace(SPACE, "");
        if (words.contains(SPACE)) {
          senses.idioms.add(form);
        }
        senses.groups.merge(bare(form), new int[] {group}, Senses::united);
      }
      Integer opposite = named.get(rows.get(group).get("opposite"));
      if (opposite != null) {
        senses.opposites.put(group, opposite);
      }
    }
    return senses;
  }

  private static Map<String, Integer> named(List<Table.Row> rows) {
    Map<String, Integer> named = new HashMap<>();
    for (int group = 0; group < rows.size(); group++) {
      named.put(rows.get(group).get("name"), group);
    }
    return named;
  }

  /** Of two lists of numbers, each once, in order. */
  private static int[] united(int[] some, int[] others) {
    return IntStream.concat(IntStream.of(some), IntStream.of(others)).sorted().distinct().toArray();
  }

  /** The groups that a lemma is in, in order: two lemmas with one in common may say the same. */
  public int[] groups(String lemma) {
    return groups.getOrDefault(bare(lemma), NONE).clone();
  }

  /** The groups that are so where one that a lemma is in is not, in order. */
  public int[] opposites(String lemma) {
    return IntStream.of(groups(lemma))
        .filter(opposites::containsKey)
        .map(opposites::get)
        .sorted()
        .toArray();
  }

  /**
   * Whether words together, the last of them a lemma, say what none of them says; the list has them
   * with spaces between them.
   */
  public boolean idiom(String words) {
    return idioms.contains(words);
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
