package org.denbun.token;

import org.jspecify.annotations.Nullable;

/**
 * How words of the dictionary begin: a node of the part of its trie that texts have walked so far.
 * For one thread.
 */
final class Prefix {

  private static final int FEW = 4;
  private static final int SPREAD = 0x9E3779B9;
  private static final char[] NO_LETTERS = {};
  private static final @Nullable Prefix[] NOWHERE = {};

  /** Where no word goes on. */
  static final Prefix NONE = new Prefix(0, 0, true);

  /** The words that end here, as numbers of the lexicon. */
  final int begin;

  final int end;
  private final boolean last;

  // Open addressing, at most half taken. The letters lie apart from where they lead: most are not
  // found, and then nothing else need be read.
  private char[] letters;
  private @Nullable Prefix[] next;
  private int size;

  Prefix(int begin, int end, boolean last) {
    this.begin = begin;
    this.end = end;
    this.last = last;
    letters = last ? NO_LETTERS : new char[FEW];
    next = last ? NOWHERE : new @Nullable Prefix[FEW];
  }

  /** Where a letter leads; null where nobody has asked yet. */
  @Nullable Prefix next(char letter) {
    if (last || letter == 0) {
      return NONE;
    }
    int i = slot(letter);
    while (letters[i] != letter) {
      if (letters[i] == 0) {
        return null;
      }
      i = i + 1 & letters.length - 1;
    }
    return next[i];
  }

  private int slot(char letter) {
    return letter * SPREAD >>> Integer.numberOfLeadingZeros(letters.length - 1);
  }

  void put(char letter, Prefix to) {
    if (++size * 2 > letters.length) {
      grow();
    }
    int i = slot(letter);
    while (letters[i] != 0) {
      i = i + 1 & letters.length - 1;
    }
    letters[i] = letter;
    next[i] = to;
  }

  private void grow() {
    char[] had = letters;
    @Nullable Prefix[] led = next;
    letters = new char[had.length * 2];
    next = new @Nullable Prefix[letters.length];
    for (int j = 0; j < had.length; j++) {
      if (had[j] != 0) {
        int i = slot(had[j]);
        while (letters[i] != 0) {
          i = i + 1 & letters.length - 1;
        }
        letters[i] = had[j];
        next[i] = led[j];
      }
    }
  }
}
