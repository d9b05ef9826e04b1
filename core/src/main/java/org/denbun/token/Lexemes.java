package org.denbun.token;

import org.jspecify.annotations.Nullable;

/**
 * The words of the dictionary that texts have brought, each made once and found again without its
 * strings. Bounded, so that no text can fill the memory. Safe for use by many threads at once: what
 * is kept is immutable, and a word that a thread does not see yet is looked for once more under the
 * lock.
 */
final class Lexemes {

  /** More than the news of years; a word beyond them is made anew each time. */
  private static final int MOST = 1 << 16;

  private static final int SPREAD = 0x9E3779B9;

  private final Tags tags;
  private final int most;
  private Morpheme.@Nullable Met[] slots = new Morpheme.@Nullable Met[1 << 12];
  private int size;

  Lexemes(Tags tags) {
    this(tags, MOST);
  }

  Lexemes(Tags tags, int most) {
    this.tags = tags;
    this.most = most;
  }

  /** The word that a tokenizer stands at. */
  Lexeme of(Morpheme word) {
    int hash = word.hash();
    Morpheme.Met met = met(word, hash);
    return met == null ? unmet(word, hash) : met.lexeme();
  }

  private Morpheme.@Nullable Met met(Morpheme word, int hash) {
    Morpheme.@Nullable Met[] seen = slots;
    int slot = first(seen, hash);
    Morpheme.Met met = seen[slot];
    while (met != null && !(met.hash() == hash && word.is(met))) {
      slot = slot + 1 & seen.length - 1;
      met = seen[slot];
    }
    return met;
  }

  private static int first(Morpheme.@Nullable Met[] slots, int hash) {
    return hash * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
  }

  private Lexeme unmet(Morpheme word, int hash) {
    return size < most && word.listed() ? added(word, hash) : word.lexeme(tags, Lexeme.UNLISTED);
  }

  private synchronized Lexeme added(Morpheme word, int hash) {
    Morpheme.Met met = met(word, hash);
    if (met == null) {
      met = word.met(word.lexeme(tags, size), hash);
      if (++size * 2 > slots.length) {
        grow();
      }
      put(slots, met);
    }
    return met.lexeme();
  }

  private void grow() {
    Morpheme.@Nullable Met[] grown = new Morpheme.@Nullable Met[slots.length * 2];
    for (Morpheme.Met met : slots) {
      if (met != null) {
        put(grown, met);
      }
    }
    slots = grown;
  }

  private static void put(Morpheme.@Nullable Met[] slots, Morpheme.Met met) {
    int slot = first(slots, met.hash());
    while (slots[slot] != null) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = met;
  }
}
