package org.denbun.token;

import org.apache.lucene.analysis.ja.dict.CharacterDefinition;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.util.IntsRef;

/** The words that a text may hold though Kuromoji's dictionary lacks them. For one thread. */
final class UnlistedWords {

  private final CharacterDefinition characters = CharacterDefinition.getInstance();
  private final int[][] ids = new int[CharacterDefinition.CLASS_COUNT][];
  private final long[][] words = new long[CharacterDefinition.CLASS_COUNT][];

  UnlistedWords(Connections connections) {
    UnknownDictionary dictionary = UnknownDictionary.getInstance();
    IntsRef found = new IntsRef();
    for (int kind = 0; kind < ids.length; kind++) {
      dictionary.lookupWordIds(kind, found);
      ids[kind] = new int[found.length];
      words[kind] = new long[found.length];
      for (int i = 0; i < found.length; i++) {
        int id = found.ints[found.offset + i];
        ids[kind][i] = id;
        words[kind][i] = connections.word(dictionary.getMorphAttributes(), id);
      }
    }
  }

  /** Whether one may begin with a letter though the dictionary has a word there. */
  boolean beside(char letter) {
    return characters.isInvoke(letter);
  }

  /** The kind of those that begin with a letter. */
  int kind(char letter) {
    return characters.getCharacterClass(letter);
  }

  /** What each of a kind is to its neighbours, see {@link Connections}. */
  long[] words(int kind) {
    return words[kind];
  }

  /** Its number in the dictionary of unknown words. */
  int id(int kind, int word) {
    return ids[kind][word];
  }

  /** Where one ends that begins at a place: it goes on with letters of its kind. */
  int end(char[] text, int begin, int length) {
    char first = text[begin];
    int kind = kind(first);
    boolean sign = sign(first);
    int end = begin + 1;
    while (characters.isGroup(first)
        && end < length
        && kind(text[end]) == kind
        && sign(text[end]) == sign) {
      end++;
    }
    return end;
  }

  private static boolean sign(char letter) {
    return switch (Character.getType(letter)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
