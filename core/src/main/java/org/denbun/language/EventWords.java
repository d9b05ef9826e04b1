package org.denbun.language;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.denbun.EventStatus;
import org.jspecify.annotations.Nullable;

/** The words of a language that say what happens. Immutable once built. */
public final class EventWords {

  /**
   * What the end of a predicate tells.
   *
   * @param status what it tells
   * @param strong whether it outweighs tense
   * @param after the tag of the word before it, in small letters; empty for any
   */
  public record Mark(EventStatus status, boolean strong, String after) {}

  private final Map<String, EventWord> words = new HashMap<>();
  private Set<String> lemmas = Set.of();
  private final Affixes<EventWord> compacts = new Affixes<>();
  private final Trie<Mark> marks = new Trie<>();
  private final Set<String> tails = new HashSet<>();

  private EventWords() {}

  static EventWords of(Folder folder, List<Rule> rules) {
    EventWords events = new EventWords();
    rules.forEach(events::add);
    events.lemmas = new WordSet(events.words.keySet());
    for (Table.Row row : LanguageFolder.rows(folder, WordList.EVENT_STATUS)) {
      events.mark(row);
    }
    return events;
  }

  private void mark(Table.Row row) {
    EventStatus status = row.choice("status", EventStatus.class);
    if (status == null) {
      throw row.wrong("a mark of status has a status");
    }
    marks.add(
        row.get("form"), new Mark(status, row.get("strength").equals("strong"), row.get("after")));
  }

  private void add(Rule rule) {
    for (String lemma : rule.field("Lemma")) {
      if (words.putIfAbsent(lemma, word(rule, lemma)) != null) {
        throw new LanguageException(rule.file(), rule.line(), lemma + " stands in two rules");
      }
      for (int i = 1; i < lemma.length(); i++) {
        tails.add(lemma.substring(i));
      }
    }
    for (String compact : rule.field("Compact")) {
      compacts.add(compact, word(rule, rule.field("Lemma").getFirst()));
    }
  }

  private static EventWord word(Rule rule, String lemma) {
    String complement = rule.field("Complement", "");
    boolean same = complement.equals("same");
    return new EventWord(
        lemma,
        rule.field("Type", EventWord.OTHER),
        rule.field("Mode").isEmpty() ? null : rule.field("Mode").getFirst(),
        takes(rule),
        rule.field("Owner").isEmpty() ? null : role(rule, rule.field("Owner").getFirst()),
        complement.isEmpty() || same ? null : status(complement),
        same,
        rule.field("Status").isEmpty() ? null : status(rule.field("Status").getFirst()),
        traits(rule));
  }

  private static Map<String, EventWord.Role> takes(Rule rule) {
    Map<String, EventWord.Role> takes = new HashMap<>();
    for (String pair : rule.field("Takes")) {
      String[] parts = pair.split(" ", -1);
      if (parts.length != 2) {
        throw new LanguageException(
            rule.file(), rule.line(), "Takes has a particle and a role, not " + pair);
      }
      takes.put(parts[0], role(rule, parts[1]));
    }
    return Map.copyOf(takes);
  }

  private static EventWord.Role role(Rule rule, String name) {
    try {
      return EventWord.Role.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw new LanguageException(rule.file(), rule.line(), "there is no role " + name);
    }
  }

  private static EventStatus status(String name) {
    return EventStatus.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Set<EventWord.Trait> traits(Rule rule) {
    Set<EventWord.Trait> traits = EnumSet.noneOf(EventWord.Trait.class);
    rule.field("Trait")
        .forEach(name -> traits.add(EventWord.Trait.valueOf(name.toUpperCase(Locale.ROOT))));
    return traits;
  }

  /** The word with exactly this lemma, or null. */
  public @Nullable EventWord word(String lemma) {
    return lemmas.contains(lemma) ? words.get(lemma) : null;
  }

  /** The word that stands for an event with the name of a country in one token, or null. */
  public @Nullable EventWord compact(String token) {
    String begin = compacts.begin(token);
    return begin == null ? null : compacts.get(begin);
  }

  /** The part of a token that names the event, where a country's name makes up the rest. */
  public @Nullable String compactPart(String token) {
    return compacts.begin(token);
  }

  /** What the ends of predicates tell. */
  public Trie<Mark> marks() {
    return marks;
  }

  /** Whether a lemma ends so that more stands before. */
  public boolean ends(String tail) {
    return tails.contains(tail);
  }
}
