package org.denbun.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words of a language news uses for the same. Immutable. */
public final class Senses {

  private final Map<String, Set<Integer>> groups = new HashMap<>();
  private final Map<Integer, Integer> opposites = new HashMap<>();
  private final Set<String> idioms = new HashSet<>();

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
        senses.groups.computeIfAbsent(bare(form), f -> new HashSet<>()).add(group);
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

  /** The groups that a lemma is in: two lemmas with one in common may say the same. */
  public Set<Integer> groups(String lemma) {
    return groups.getOrDefault(bare(lemma), Set.of());
  }

  /**
   * Whether words together, the last of them a lemma, say what none of them says; the list has them
   * with spaces between them.
   */
  public boolean idiom(String words) {
    return idioms.contains(words);
  }

  /** Whether one lemma may say what is so where the other is not. */
  public boolean opposite(String one, String other) {
    Set<Integer> others = groups(other);
    return groups(one).stream()
        .map(opposites::get)
        .anyMatch(group -> group != null && others.contains(group));
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
