package org.denbun.claim;

import java.util.List;
import org.denbun.token.Tag;
import org.denbun.token.Token;

/** Tells somebody's words from a title or a name in quotation marks. */
public final class Utterances {

  private Utterances() {}

  private static final int TAIL = 12;
  private static final int LONG = 14;

  public static boolean spoken(Sentence s, int quote) {
    return s.spoken(quote);
  }

  static boolean spoken(Sentence s, String words) {
    String text = words.strip();
    String stops = s.language().setting("stops");
    if (text.chars().anyMatch(c -> stops.indexOf(c) >= 0)) {
      return true;
    }
    List<Token> tokens =
        s.language().tokenizer().tokens(text.substring(Math.max(0, text.length() - TAIL)));
    if (tokens.isEmpty()) {
      return false;
    }
    Tag last = tokens.getLast().tag();
    return last.verbal()
        || last == Tag.FOCUS
        || last == Tag.CONNECTIVE
        || last == Tag.QUALITY
        || last == Tag.FORMAL
        || (text.length() >= LONG && tokens.stream().anyMatch(t -> t.tag().verbal()));
  }
}
