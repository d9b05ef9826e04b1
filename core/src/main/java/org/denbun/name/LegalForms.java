package org.denbun.name;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Range;

/**
 * Finds companies by the legal form that ends their names where what stands before it is spelled
 * out by its sound: a tokenizer takes such a name for other words.
 */
final class LegalForms {

  /** No name has more letters; keeps the work linear in the text. */
  private static final int LONGEST = 10;

  private static final int SHORTEST = 2;

  private final Set<String> particles;

  LegalForms(Language language) {
    particles = language.words("before-firm");
  }

  /** The names in a part of a sentence, in characters of its reading text. */
  List<Range> in(Sentence part) {
    List<Range> names = new ArrayList<>();
    for (int i = 1; i < part.size(); i++) {
      if (part.in(i, "firm-form")) {
        int form = part.tokens().get(i).begin();
        int begin = begin(part.text(), form);
        if (form - begin >= SHORTEST) {
          names.add(new Range(begin, part.tokens().get(i).end()));
        }
      }
    }
    return names;
  }

  /** Where the sounds before a legal form begin, behind the particle that may stand there. */
  private int begin(String text, int form) {
    int begin = form;
    while (begin > 0 && form - begin < LONGEST && sound(text.charAt(begin - 1))) {
      begin--;
    }
    boolean linked = begin > 0 && particles.contains(text.substring(begin, begin + 1));
    return linked ? begin + 1 : begin;
  }

  private static boolean sound(char c) {
    return UnicodeScript.of(c) == UnicodeScript.HIRAGANA;
  }
}
