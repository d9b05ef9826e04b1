package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds every form of a vocabulary in a text in one walk. Immutable once built, safe for use by
 * many threads at once.
 *
 * @param <T> what a form stands for
 */
public final class Trie<T> {

  /**
   * A form found in a text.
   *
   * @param begin its first UTF-16 unit
   * @param end the first unit no longer covered
   */
  public record Match<T>(int begin, int end, T value) {}

  private long[] keys = new long[1 << 10];
  private int[] targets = new int[1 << 10];
  private final long[] firsts = new long[1 << 10];

  // A bit tells most pairs of characters that begin no form: one look instead of a walk.
  private final long[] singles = new long[1 << 10];
  private final long[] pairs = new long[1 << 10];
  private int nodes = 1;
  private final List<List<T>> values = new ArrayList<>(List.of(List.of()));

  /** Adds a form; a form may stand for several things. */
  void add(CharSequence form, T value) {
    int node = 0;
    for (int i = 0; i < form.length(); i++) {
      node = child(node, form.charAt(i));
    }
    if (!form.isEmpty()) {
      firsts[form.charAt(0) >> 6] |= 1L << form.charAt(0);
    }
    if (form.length() == 1) {
      singles[form.charAt(0) >> 6] |= 1L << form.charAt(0);
    } else if (form.length() > 1) {
      int pair = pair(form.charAt(0), form.charAt(1));
      pairs[pair >> 6] |= 1L << pair;
    }
    List<T> here = new ArrayList<>(values.get(node));
    here.add(value);
    values.set(node, List.copyOf(here));
  }

  private int child(int node, char c) {
    int next = next(node, c);
    if (next >= 0) {
      return next;
    }
    if (nodes * 2 > keys.length) {
      grow();
    }
    put(key(node, c), nodes);
    values.add(List.of());
    return nodes++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[oldKeys.length * 2];
    targets = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  private static int pair(char first, char second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA6B) >>> 16;
  }

  /** Whether a form may begin at a place of a text. */
  private boolean mayBegin(CharSequence text, int begin) {
    char first = text.charAt(begin);
    if (!opens(first)) {
      return false;
    }
    if ((singles[first >> 6] & 1L << first) != 0) {
      return true;
    }
    int pair = begin + 1 < text.length() ? pair(first, text.charAt(begin + 1)) : -1;
    return pair >= 0 && (pairs[pair >> 6] & 1L << pair) != 0;
  }

  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & (keys.length - 1);
  }

  private int next(int node, char c) {
    long key = key(node, c);
    for (int slot = slot(key); keys[slot] != 0; slot = (slot + 1) & (keys.length - 1)) {
      if (keys[slot] == key) {
        return targets[slot];
      }
    }
    return -1;
  }

  /** Every form that stands in a text, by where it begins, shorter ones first. */
  public List<Match<T>> matches(CharSequence text) {
    List<Match<T>> found = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin++) {
      if (mayBegin(text, begin)) {
        matches(text, begin, found);
      }
    }
    return found;
  }

  /** Every form that begins at a place of a text, shorter ones first. */
  public List<Match<T>> at(CharSequence text, int begin) {
    if (!mayBegin(text, begin)) {
      return List.of();
    }
    return matches(text, begin, null);
  }

  /** Whether any form begins with a character. */
  public boolean opens(char c) {
    return (firsts[c >> 6] & 1L << c) != 0;
  }

  private List<Match<T>> matches(CharSequence text, int begin, @Nullable List<Match<T>> before) {
    List<Match<T>> found = before;
    int node = 0;
    for (int i = begin; i < text.length(); i++) {
      node = next(node, text.charAt(i));
      if (node < 0) {
        break;
      }
      List<T> here = values.get(node);
      for (int v = 0; v < here.size(); v++) {
        found = found == null ? new ArrayList<>(2) : found;
        found.add(new Match<>(begin, i + 1, here.get(v)));
      }
    }
    return found == null ? List.of() : found;
  }

  /** The length of the longest form that begins a text, 0 where none does. */
  int longest(CharSequence text) {
    int longest = 0;
    int node = text.isEmpty() || !mayBegin(text, 0) ? -1 : 0;
    for (int i = 0; i < text.length() && node >= 0; i++) {
      node = next(node, text.charAt(i));
      longest = node > 0 && !values.get(node).isEmpty() ? i + 1 : longest;
    }
    return longest;
  }

  /** What exactly this form stands for. */
  public List<T> get(CharSequence form) {
    int node = 0;
    for (int i = 0; i < form.length() && node >= 0; i++) {
      node = next(node, form.charAt(i));
    }
    return node < 0 ? List.of() : values.get(node);
  }
}
