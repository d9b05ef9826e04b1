package org.denbun.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The brackets of a text: which belong together, and which have lost their partner. Linear in the
 * length of the text, however deep they nest. Immutable.
 */
public final class Brackets {

  /** A pair further apart than this is taken for two slips. */
  private static final int WIDEST = 3000;

  /** How many unclosed brackets a closing one looks past for its partner. */
  private static final int DEEPEST = 8;

  /**
   * An opening and a closing bracket that belong together.
   *
   * @param open where the opening one stands
   * @param close where the closing one stands
   * @param kind which brackets they are
   */
  public record Pair(int open, int close, Bracket kind) {

    /** The same pair in a longer text that has so many units before this one. */
    public Pair shifted(int units) {
      return new Pair(open + units, close + units, kind);
    }

    /** What stands between them. */
    public Range inside() {
      return new Range(open + 1, close);
    }
  }

  private record Open(int at, Bracket kind) {}

  private final List<Bracket> kinds;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Integer> strays = new ArrayList<>();
  private final ArrayList<Open> stack = new ArrayList<>();

  private Brackets(List<Bracket> kinds) {
    this.kinds = kinds;
  }

  public static Brackets of(String text, List<Bracket> kinds) {
    Brackets found = new Brackets(kinds);
    long signs = 0;
    for (Bracket kind : kinds) {
      signs |= 1L << kind.open() | 1L << kind.close();
    }
    for (int i = 0; i < text.length(); i++) {
      // The lowest six bits of a character rule out most: few are looked for among the kinds.
      if ((signs >>> text.charAt(i) & 1) != 0) {
        found.read(text.charAt(i), i);
      }
    }
    found.stack.forEach(open -> found.strays.add(open.at()));
    found.pairs.sort(Comparator.comparingInt(Pair::open));
    found.strays.sort(null);
    return found;
  }

  private void read(char c, int at) {
    for (int i = 0; i < kinds.size(); i++) {
      Bracket kind = kinds.get(i);
      if (c == kind.open()) {
        stack.add(new Open(at, kind));
        return;
      }
      if (c == kind.close()) {
        close(kind, at);
        return;
      }
    }
  }

  private void close(Bracket kind, int at) {
    int deepest = Math.max(0, stack.size() - DEEPEST);
    for (int i = stack.size() - 1; i >= deepest; i--) {
      if (stack.get(i).kind() == kind && at - stack.get(i).at() <= WIDEST) {
        while (stack.size() > i + 1) {
          strays.add(stack.removeLast().at());
        }
        pairs.add(new Pair(stack.removeLast().at(), at, kind));
        return;
      }
    }
    strays.add(at);
  }

  /** The pairs, by where they open; a pair inside another comes after it. */
  public List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /** Where a bracket has no partner, in the order of the text. */
  public List<Integer> strays() {
    return List.copyOf(strays);
  }
}
