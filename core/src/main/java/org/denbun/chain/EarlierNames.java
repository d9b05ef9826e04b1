package org.denbun.chain;

import java.util.List;
import org.denbun.claim.Phrase;
import org.denbun.claim.Sentence;
import org.denbun.claim.SourcePhrases;
import org.denbun.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * What did the article call it before, where a phrase only points back? For one article and one
 * thread.
 */
final class EarlierNames {

  /** How many sentences back a name is looked for; keeps work linear in the text. */
  static final int FAR = 200;

  private final Language language;
  private final List<Sentence> sentences;

  EarlierNames(Language language, List<Sentence> sentences) {
    this.language = language;
    this.sentences = sentences;
  }

  /** Resolves "the same X": the part after the prefix names what was named before. */
  String same(String text, int at) {
    for (String prefix : language.words("same")) {
      if (text.startsWith(prefix) && text.length() > prefix.length()) {
        return samePart(text.substring(prefix.length()), at, text);
      }
    }
    return text;
  }

  private String samePart(String rest, int at, String otherwise) {
    for (int n = rest.length(); n > 0; n--) {
      Phrase earlier = endingWith(rest.substring(0, n), at);
      if (earlier != null) {
        return SourcePhrases.bare(earlier.text(), language) + rest.substring(n);
      }
    }
    return otherwise;
  }

  /** The nearest earlier phrase that ends with these words and has more before them. */
  @Nullable Phrase endingWith(String end, int at) {
    for (int i = at; i >= Math.max(0, at - FAR); i--) {
      Sentence s = sentences.get(i);
      for (int j = s.text().lastIndexOf(end); j >= 0; j = s.text().lastIndexOf(end, j - 1)) {
        Phrase phrase = SourcePhrases.endingAt(s, j + end.length());
        if (phrase != null && phrase.text().length() > end.length() && !points(phrase.text())) {
          return phrase;
        }
      }
    }
    return null;
  }

  /** Whether a text begins with a word that points back. */
  boolean points(String text) {
    for (String same : language.words("same")) {
      if (text.startsWith(same)) {
        return true;
      }
    }
    return false;
  }
}
