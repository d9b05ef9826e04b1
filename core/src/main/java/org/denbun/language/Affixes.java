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
  private int longest;

  void add(String form, T value) {
    forms.putIfAbsent(form, value);
    longest = Math.max(longest, form.length());
  }

  /** The longest form that ends a phrase, or null. */
  public @Nullable String end(String phrase) {
    for (int n = Math.min(longest, phrase.length()); n > 0; n--) {
      String end = phrase.substring(phrase.length() - n);
      if (forms.containsKey(end)) {
        return end;
      }
    }
    return null;
  }

  /** The longest form that begins a phrase, or null. */
  public @Nullable String begin(String phrase) {
    for (int n = Math.min(longest, phrase.length()); n > 0; n--) {
      String begin = phrase.substring(0, n);
      if (forms.containsKey(begin)) {
        return begin;
      }
    }
    return null;
  }

  /** What a form stands for, or null. */
  public @Nullable T get(String form) {
    return forms.get(form);
  }
}
