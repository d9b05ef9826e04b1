package org.denbun.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.denbun.language.TimeWord;
import org.denbun.language.TimeWord.Kind;
import org.denbun.language.Trie;
import org.jspecify.annotations.Nullable;

/** The language's words in one sentence of a folded text. For one thread. */
final class Words {

  /** A word with the place after it. */
  record Word(TimeWord word, int end) {
    String value() {
      return word.value();
    }
  }

  /** How many places it remembers the words of; a power of two. */
  private static final int MEMORY = 64;

  private final Trie<TimeWord> words;
  private final String text;
  private int start;
  private int limit;
  private final int[] places = new int[MEMORY];
  private final List<List<Trie.Match<TimeWord>>> found =
      new ArrayList<>(Collections.nCopies(MEMORY, List.of()));

  Words(Trie<TimeWord> words, String text) {
    this.words = words;
    this.text = text;
  }

  void sentence(int begin, int end) {
    start = begin;
    limit = end;
    Arrays.fill(places, -1);
  }

  int start() {
    return start;
  }

  int limit() {
    return limit;
  }

  String text() {
    return text;
  }

  /** The character at a place, 0 outside the sentence. */
  char at(int place) {
    return place >= start && place < limit ? text.charAt(place) : 0;
  }

  boolean digit(int place) {
    char c = at(place);
    return c >= '0' && c <= '9';
  }

  /** Whether a number in digits or any word begins at a place. */
  boolean begins(int place) {
    return digit(place) || !here(place).isEmpty();
  }

  /** The longest word of a kind at a place whose surroundings allow it, or null. */
  @Nullable Word find(int place, Kind kind) {
    List<Trie.Match<TimeWord>> here = here(place);
    for (int i = here.size() - 1; i >= 0; i--) {
      Trie.Match<TimeWord> match = here.get(i);
      if (match.value().kind() == kind && fits(match)) {
        return new Word(match.value(), match.end());
      }
    }
    return null;
  }

  /** The longest of several kinds; of words as long, that of the kind asked for first. */
  @Nullable Word find(int place, Kind one, Kind... others) {
    List<Trie.Match<TimeWord>> here = here(place);
    Trie.Match<TimeWord> best = null;
    int first = Integer.MAX_VALUE;
    for (int i = here.size() - 1; i >= 0; i--) {
      Trie.Match<TimeWord> match = here.get(i);
      if (best != null && match.end() < best.end()) {
        break;
      }
      int rank = rank(match.value().kind(), one, others);
      if (rank < first && fits(match)) {
        best = match;
        first = rank;
      }
    }
    return best == null ? null : new Word(best.value(), best.end());
  }

  private static int rank(Kind kind, Kind one, Kind[] others) {
    if (kind == one) {
      return -1;
    }
    for (int i = 0; i < others.length; i++) {
      if (kind == others[i]) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Whether a word of a kind ends at a place. */
  boolean before(int place, Kind kind, int longest) {
    for (int length = 1; length <= longest && place - length >= start; length++) {
      Word word = find(place - length, kind);
      if (word != null && word.end() == place) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Trie.Match<TimeWord> match) {
    TimeWord word = match.value();
    return match.end() <= limit
        && (word.after().isEmpty() || word.after().follow(text, match.end(), limit))
        && !word.notAfter().follow(text, match.end(), limit)
        && !word.notBefore().precede(text, match.begin(), start);
  }

  private List<Trie.Match<TimeWord>> here(int place) {
    if (place < start || place >= limit) {
      return List.of();
    }
    int slot = place & (MEMORY - 1);
    if (places[slot] != place) {
      places[slot] = place;
      found.set(slot, words.opens(text.charAt(place)) ? words.at(text, place) : List.of());
    }
    return found.get(slot);
  }
}
