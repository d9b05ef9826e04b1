package org.denbun.tagger;

import org.denbun.token.Lexeme;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/**
 * What the model sees of a token, wherever it stands: hashes. Immutable.
 *
 * @param text its characters
 * @param part its part of speech, as the tokenizer words it
 * @param candidate whether it may stand in a name
 * @param nominal whether it goes on a run of nouns
 * @param surface its characters
 * @param speech its finest part of speech
 * @param coarse its part of speech, two levels of it
 * @param shape its scripts
 * @param lists which name lists of the language know it
 * @param kinds the kinds of the model's lists that hold it
 * @param weighed what it is to a tagger; null until one takes it
 */
record Word(
    String text,
    String part,
    boolean candidate,
    boolean nominal,
    int surface,
    int speech,
    int coarse,
    int shape,
    int lists,
    int kinds,
    @Nullable Weighed weighed) {

  /**
   * What a word is to a tagger.
   *
   * @param press whether an outlet's name may end in it
   * @param learnt the length of the longest name that may begin with it, in the model's lists
   * @param known the same in the lists of the language
   * @param chances what its own features count for any name at all, at each place around it
   * @param sums what they count for each label
   */
  record Weighed(boolean press, int learnt, int known, float[] chances, Sums sums) {}

  /** What stands at an edge of the sentence, or for an aside. */
  static Word edge(String name) {
    int hash = Hash.of(name);
    return new Word(name, "", false, false, hash, hash, hash, 0, 0, 0, null);
  }

  static Word of(Lexeme lexeme, int lists, int kinds) {
    String text = lexeme.text();
    String part = lexeme.part();
    Tag tag = lexeme.tag();
    String speech = tag == Tag.NAME ? part + "?" : part;
    return new Word(
        text,
        part,
        candidate(text, tag),
        tag.nominal() && tag != Tag.QUOTE,
        Hash.of(text),
        Hash.of(speech),
        Hash.of(coarse(part)),
        Shape.of(text) * 8 + Math.min(text.length(), 7),
        lists,
        kinds,
        null);
  }

  /** The same word as a tagger needs it. */
  Word with(Weighed weighed) {
    return new Word(
        text, part, candidate, nominal, surface, speech, coarse, shape, lists, kinds, weighed);
  }

  /** Whether it is what a tagger sees of a word. */
  boolean is(Lexeme lexeme) {
    return text.equals(lexeme.text()) && part.equals(lexeme.part());
  }

  private static String coarse(String part) {
    int first = part.indexOf('-');
    int second = first < 0 ? -1 : part.indexOf('-', first + 1);
    return second < 0 ? part : part.substring(0, second);
  }

  /** Few names hold a word of grammar; those written without its letters may be anything. */
  private static boolean candidate(String text, Tag tag) {
    return switch (tag) {
      case QUOTE, FORMAL, COMMA, STOP, OTHER -> false;
      case GENITIVE -> true;
      default -> tag.nominal() || lettered(text);
    };
  }

  private static boolean lettered(String text) {
    for (int i = 0; i < text.length(); i++) {
      char kind = Shape.kind(text.charAt(i));
      if (kind != 'H' && kind != 'K' && !Shape.prolongs(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
