package org.denbun.token;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the words of a text whose costs, and those of standing side by side, are least in sum
 * (Viterbi 1967): the same words as Lucene's {@code JapaneseTokenizer} in its normal mode, which
 * looks each of them up in the packed dictionary again. For one thread.
 */
final class Lattice {

  /** The longest text; Kuromoji settles a longer one part by part. */
  static final int MOST = 1000;

  private final Lexicon lexicon;
  private final Lexemes lexemes;
  private final Connections connections = new Connections();
  private final UnlistedWords unlisted = new UnlistedWords(connections);
  private final char[] text = new char[MOST];
  private int length;

  // The words found: where each begins, and its number; of an unlisted one, kind and number below 0
  private int[] begins = new int[1 << 12];
  private int[] words = new int[1 << 12];
  private int[] costs = new int[1 << 12];
  private char[] rights = new char[1 << 12];
  private int[] before = new int[1 << 12];

  // Those that end at one place hang together, the last one first.
  private int[] beside = new int[1 << 12];
  private final int[] last = new int[MOST + 1];
  private int size;

  // Those that end where the search stands, in their order.
  private int[] here = new int[64];
  private int[] hereCosts = new int[64];
  private char[] hereRights = new char[64];
  private int count;

  // What it costs a word of a left class to stand there, after the best word before it.
  private final int[] leftAsked = new int[Connections.CLASSES];
  private final int[] leftCosts = new int[Connections.CLASSES];
  private final int[] leftBefore = new int[Connections.CLASSES];
  private int asking;

  Lattice(Lexemes lexemes) {
    this.lexemes = lexemes;
    lexicon = new Lexicon(lexemes, connections);
  }

  /** The words of a text of at most {@link #MOST} characters. */
  List<Token> tokens(String of) {
    length = of.length();
    of.getChars(0, length, text, 0);
    Arrays.fill(last, 0, length + 1, -1);
    size = 0;
    add(0, 0, 0, 0, 0, -1);
    Prefix root = lexicon.root();
    int unlistedEnd = 0;
    for (int at = 0; at < length; at++) {
      if (last[at] >= 0) {
        stand(at);
        boolean listed = listed(root, at);
        if (unlistedEnd <= at && (!listed || unlisted.beside(text[at]))) {
          unlistedEnd = unlisted(at);
        }
      }
    }
    stand(length);
    return tokens(best(0));
  }

  private boolean listed(Prefix root, int begin) {
    int had = size;
    Prefix prefix = root;
    for (int at = begin; at < length; at++) {
      prefix = lexicon.next(prefix, text, begin, at);
      if (prefix == Prefix.NONE) {
        break;
      }
      for (int word = prefix.begin; word < prefix.end; word++) {
        add(begin, at + 1, word, lexicon.word(word));
      }
    }
    return size > had;
  }

  private int unlisted(int begin) {
    int end = unlisted.end(text, begin, length);
    int kind = unlisted.kind(text[begin]);
    long[] words = unlisted.words(kind);
    for (int i = 0; i < words.length; i++) {
      add(begin, end, ~(kind << 8 | i), words[i]);
    }
    return end;
  }

  /** Gathers the words that end at a place. */
  private void stand(int at) {
    asking++;
    count = 0;
    for (int word = last[at]; word >= 0; word = beside[word]) {
      count++;
    }
    if (count > here.length) {
      here = new int[count * 2];
      hereCosts = new int[count * 2];
      hereRights = new char[count * 2];
    }
    int i = count;
    for (int word = last[at]; word >= 0; word = beside[word]) {
      here[--i] = word;
      hereCosts[i] = costs[word];
      hereRights[i] = rights[word];
    }
  }

  private void add(int begin, int end, int word, long of) {
    int left = Connections.left(of);
    if (leftAsked[left] != asking) {
      leftAsked[left] = asking;
      leftBefore[left] = best(left);
    }
    int cost = leftCosts[left] + Connections.cost(of);
    add(begin, end, word, cost, Connections.right(of), leftBefore[left]);
  }

  /** The best word before one of a left class. */
  private int best(int left) {
    int best = connections.cheapest(left, hereCosts, hereRights, count);
    leftCosts[left] = hereCosts[best] + connections.cost(left, hereRights[best]);
    return here[best];
  }

  private void add(int begin, int end, int word, int cost, int right, int after) {
    if (size == words.length) {
      grow();
    }
    begins[size] = begin;
    words[size] = word;
    costs[size] = cost;
    rights[size] = (char) right;
    before[size] = after;
    beside[size] = last[end];
    last[end] = size++;
  }

  private void grow() {
    begins = Arrays.copyOf(begins, size * 2);
    words = Arrays.copyOf(words, size * 2);
    costs = Arrays.copyOf(costs, size * 2);
    rights = Arrays.copyOf(rights, size * 2);
    before = Arrays.copyOf(before, size * 2);
    beside = Arrays.copyOf(beside, size * 2);
  }

  private List<Token> tokens(int last) {
    int number = 0;
    for (int word = last; word > 0; word = before[word]) {
      number++;
    }
    Token[] tokens = new Token[number];
    int end = length;
    for (int word = last; word > 0; word = before[word]) {
      tokens[--number] = token(word, begins[word], end);
      end = begins[word];
    }
    return List.of(tokens);
  }

  private Token token(int found, int begin, int end) {
    int word = words[found];
    int id = word >= 0 ? 0 : unlisted.id(~word >> 8, ~word & 0xFF);
    return new Token(
        begin,
        end,
        word >= 0
            ? lexicon.lexeme(word, text, begin, end)
            : lexemes.unlisted(id, text, begin, end));
  }
}
