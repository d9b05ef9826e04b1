package org.denbun.proposition;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Something that two statements can have in common.
 *
 * @param begin the first UTF-16 unit of the article's text that it covers
 * @param end the first unit no longer covered
 * @param kind what sort it is
 * @param value a lemma, a name as the reading calls it, a number with its unit, a TIMEX3 value
 * @param keys of a name, by which it meets the same name in another script; of a number, or a word
 *     for what becomes of one, those of {@link AmountKeys}
 * @param from of a period, as ISO 8601; else null
 * @param to of a period, as ISO 8601, no longer included; else null
 * @param verbal whether a word can be a predicate
 */
public record Feature(
    int begin,
    int end,
    Kind kind,
    String value,
    Set<String> keys,
    @Nullable String from,
    @Nullable String to,
    boolean verbal) {

  /** The sorts of features. */
  public enum Kind {
    WORD,
    NAME,
    QUANTITY,
    PERIOD
  }

  public Feature {
    keys = keys.isEmpty() ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(keys));
  }

  /** Few have place and value in common: the rest need not be looked at. */
  @Override
  public int hashCode() {
    return (begin * 31 + end) * 31 + value.hashCode();
  }

  static Feature word(int begin, int end, String lemma, boolean verbal) {
    return new Feature(begin, end, Kind.WORD, lemma, Set.of(), null, null, verbal);
  }

  static Feature quantity(int begin, int end, String value) {
    return new Feature(begin, end, Kind.QUANTITY, value, Set.of(), null, null, false);
  }

  /** The same under keys. */
  Feature with(Set<String> keys) {
    return new Feature(begin, end, kind, value, keys, from, to, verbal);
  }
}
