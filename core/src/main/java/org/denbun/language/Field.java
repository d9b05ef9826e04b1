package org.denbun.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.EventStatus;
import org.denbun.token.Tag;

/**
 * The fields of a rule that say how its construction is built; its kind tells which it may have.
 */
enum Field {
  /** The forms that make the construction known. */
  MARKER,
  /** The particles between a content and its predicate. */
  LINK,
  /** Stems of verbs.tsv. */
  PREDICATE,
  /** What follows the source through whom something came to light. */
  BY,
  /** Phrases before the mark that name no source. */
  EXCEPT,
  /** Tokens that must not stand before the mark. */
  NOT,
  /** Endings of subjects that the mark speaks about, and that do not speak. */
  NEVER,
  /** Whether only somebody's words count before the mark, not a bare name. */
  HEAD("yes"),
  /** Whether a clause with its own subject stands before the mark. */
  CLAUSE("yes"),
  /** Whether the noun before the mark may have an object. */
  OBJECT("none"),
  /** What kind of word stands before the mark. */
  BEFORE("verbal", "noun", "formal", "quality", "quote", "other"),
  /** What the first word of the mark is, where its form does not tell. */
  TAG(Tag.values()),
  /** What stands after the mark and its endings. */
  AFTER("stop", "comma", "connective", "quotative", "quote", "noun", "other"),
  /** How the construction hangs together with the rest of the sentence. */
  ROLE("ground", "coordinate", "modifier"),
  /** Where the source comes from that the construction does not name. */
  SOURCE("reach", "unstated"),
  /** What the source does with the content. */
  ATTITUDE(Attitude.values()),
  /** How sure the source is. */
  CERTAINTY(Certainty.values()),
  /** Who it is said by where its sentence names nobody. */
  SPEAKER("people"),
  /** The words of an event, as a dictionary lists them. */
  LEMMA,
  /** A word that a country's short name follows or precedes: visits that country. */
  COMPACT,
  /** The PLOVER event type. */
  TYPE(EventWord.TYPES),
  /** The PLOVER mode. */
  MODE(EventWord.MODES),
  /** Which particle marks whom: a particle and a role. */
  TAKES,
  /** The role of whom an event's noun belongs to (the attack of X). */
  OWNER(EventWord.Role.values()),
  /** What becomes of an event that is its object. */
  COMPLEMENT(EventWord.COMPLEMENTS),
  /** The status that it has by itself. */
  STATUS(EventStatus.values()),
  /** What else must be known of it. */
  TRAIT(EventWord.Trait.values());

  private final List<String> allowed;

  Field(String... values) {
    this.allowed = List.of(values);
  }

  Field(List<String> values) {
    this.allowed = values;
  }

  Field(Enum<?>[] values) {
    this.allowed = Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  /** As a rule file spells it. */
  String title() {
    return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
  }

  /** The values that it may have; empty where the language words them. */
  List<String> allowed() {
    return allowed;
  }
}
