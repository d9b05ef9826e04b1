package org.denbun.language;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Forms that a phrase may begin or end with. Immutable once built.
 *
 * @param <T> what a form stands for
 */
public final class Affixes<T> {

  private final Map<String, T> forms = new HashMap<>();
  private final Trie<T> begins = new Trie<>();
  private final Trie<T> ends = new Trie<>();

  void add(String form, T value) {
    if (forms.putIfAbsent(form, value) == null) {
      begins.add(form, value);
      ends.add(new Backwards(form), value);
    }
  }

  /** The longest form that ends a phrase, or null. */
  public @Nullable String end(String phrase) {
    int length = ends.longest(new Backwards(phrase));
    return length == 0 ? null : phrase.substring(phrase.length() - length);
  }

  /** The longest form that begins a phrase, or null. */
  public @Nullable String begin(String phrase) {
    int length = begins.longest(phrase);
    return length == 0 ? null : phrase.substring(0, length);
  }

  /** What a form stands for, or null. */
  public @Nullable T get(String form) {
    return forms.get(form);
  }
}
