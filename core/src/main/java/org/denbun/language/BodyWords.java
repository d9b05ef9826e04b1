package org.denbun.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.denbun.language.BodyWord.Match;
import org.denbun.language.BodyWord.Rule;
import org.jspecify.annotations.Nullable;

/** The words that tell which body a source belongs to. Immutable once built. */
public final class BodyWords {

  private final Map<String, BodyWord> wholes = new HashMap<>();
  private final Affixes<BodyWord> begins = new Affixes<>();
  private final Affixes<BodyWord> ends = new Affixes<>();
  private final Trie<BodyWord> bodies = new Trie<>();

  static BodyWords of(Folder folder) {
    return of(LanguageFolder.rows(folder, WordList.INSTITUTIONS));
  }

  /** Reads rows of institutions.tsv. */
  static BodyWords of(List<Table.Row> rows) {
    BodyWords words = new BodyWords();
    rows.forEach(row -> words.add(word(row)));
    return words;
  }

  private static BodyWord word(Table.Row row) {
    Match match = row.choice("match", Match.class);
    Rule rule = row.choice("rule", Rule.class);
    if (match == null || rule == null) {
      throw row.wrong("needs match and rule");
    }
    if (rule == Rule.KNOWN && row.get("institution").isEmpty()) {
      throw row.wrong("a known word has its institution");
    }
    return new BodyWord(row.get("form"), match, rule, row.get("institution"));
  }

  private void add(BodyWord word) {
    if (word.match() == Match.WHOLE) {
      wholes.put(word.form(), word);
    } else if (word.rule().body() || word.match() == Match.ANYWHERE) {
      bodies.add(word.form(), word);
    } else if (word.match() == Match.PREFIX) {
      begins.add(word.form(), word);
    } else {
      ends.add(word.form(), word);
    }
  }

  /** The word that is exactly this name, or null. */
  public @Nullable BodyWord whole(String name) {
    return wholes.get(name);
  }

  /** The longest word that begins a name and is no body, or null. */
  public @Nullable BodyWord begin(String name) {
    String form = begins.begin(name);
    return form == null ? null : begins.get(form);
  }

  /** The longest word that ends a name and is no body, or null. */
  public @Nullable BodyWord end(String name) {
    String form = ends.end(name);
    return form == null ? null : ends.get(form);
  }

  /** Whether the rest of a name, which may be empty, is a part of the body before it. */
  public boolean belongs(String rest) {
    BodyWord end = end(rest);
    return rest.isEmpty() || end != null && (end.rule() == Rule.ORGAN || end.rule() == Rule.PART);
  }

  /**
   * The words for bodies in a name that stand where they count, by where they begin (UTF-16 units),
   * shorter ones first.
   */
  public List<Trie.Match<BodyWord>> bodies(String name) {
    return bodies.matches(name).stream().filter(found -> stands(found, name)).toList();
  }

  private static boolean stands(Trie.Match<BodyWord> found, String name) {
    return !inside(name, found.begin()) && !inside(name, found.end()) && placed(found, name);
  }

  /** Whether a place in a name is in the middle of a word of Latin letters. */
  private static boolean inside(String name, int at) {
    return at > 0 && at < name.length() && latin(name.charAt(at - 1)) && latin(name.charAt(at));
  }

  private static boolean latin(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean placed(Trie.Match<BodyWord> found, String name) {
    return switch (found.value().match()) {
      case PREFIX -> found.begin() == 0;
      case SUFFIX -> found.end() == name.length();
      case WHOLE, ANYWHERE -> true;
    };
  }
}
