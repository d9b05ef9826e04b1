package org.denbun.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.jspecify.annotations.Nullable;

/**
 * The words of Kuromoji's dictionary that texts have asked for, laid out to be found fast: the
 * dictionary is packed, and asking it takes longer than all else in a tokenizer. For one thread.
 */
final class Lexicon {

  /** More than the news of years; another text begins again with nothing. */
  private static final int MOST = 1 << 20;

  private final TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
  private final JaMorphData data = dictionary.getMorphAttributes();
  private final FST.BytesReader reader = dictionary.getFST().getBytesReader();
  private final FST.Arc<Long> arc = new FST.Arc<>();
  private final IntsRef found = new IntsRef();
  private final Lexemes lexemes;
  private final Connections connections;
  private Prefix root = new Prefix(0, 0, false);
  private int asked;
  private long[] words = new long[1 << 12];
  private int[] ids = new int[1 << 12];
  private @Nullable Lexeme[] met = new Lexeme[1 << 12];
  private int size;

  Lexicon(Lexemes lexemes, Connections connections) {
    this.lexemes = lexemes;
    this.connections = connections;
  }

  /** The empty beginning. */
  Prefix root() {
    if (asked > MOST) {
      root = new Prefix(0, 0, false);
      asked = 0;
      size = 0;
      Arrays.fill(met, null);
    }
    return root;
  }

  /**
   * One letter more.
   *
   * @param prefix of the text from {@code begin} to {@code at}
   */
  Prefix next(Prefix prefix, char[] text, int begin, int at) {
    Prefix next = prefix.next(text[at]);
    return next == null ? asked(prefix, text, begin, at) : next;
  }

  private Prefix asked(Prefix prefix, char[] text, int begin, int at) {
    asked++;
    Prefix next = ask(text, begin, at + 1);
    prefix.put(text[at], next);
    return next;
  }

  private Prefix ask(char[] text, int begin, int end) {
    dictionary.getFST().getFirstArc(arc);
    int output = 0;
    try {
      for (int i = begin; i < end; i++) {
        if (dictionary.getFST().findTargetArc(text[i], arc, arc, i == begin, reader) == null) {
          return Prefix.NONE;
        }
        output += arc.output().intValue();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    int first = size;
    if (arc.isFinal()) {
      dictionary.lookupWordIds(output + arc.nextFinalOutput().intValue(), found);
      for (int i = 0; i < found.length; i++) {
        add(found.ints[found.offset + i]);
      }
    }
    return new Prefix(first, size, !FST.targetHasArcs(arc));
  }

  private void add(int id) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      words = Arrays.copyOf(words, size * 2);
      met = Arrays.copyOf(met, size * 2);
    }
    ids[size] = id;
    words[size++] = connections.word(data, id);
  }

  /** What a word is to its neighbours, see {@link Connections}. */
  long word(int word) {
    return words[word];
  }

  /** The word itself, which stands at a place of a text. */
  Lexeme lexeme(int word, char[] text, int begin, int end) {
    Lexeme lexeme = met[word];
    if (lexeme == null) {
      lexeme = lexemes.of(ids[word], text, begin, end);
      met[word] = lexeme;
    }
    return lexeme;
  }
}
