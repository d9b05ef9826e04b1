package org.denbun.proposition;

import java.util.Set;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.token.Tag;

/**
 * Verbs that only make a predicate of the verbal noun that is their object: what happens is told by
 * the noun (Grimshaw and Mester, Light Verbs and Theta-Marking, Linguistic Inquiry 19, 1988). So do
 * those that say of their subject no more than that it happens.
 */
final class LightVerbs {

  /** The key of such a verb. */
  private static final String KEY = "light";

  private final Set<String> lemmas;
  private final Set<String> happening;

  LightVerbs(Language language) {
    lemmas = language.words("light-verb");
    happening = language.words("happen-verb");
  }

  /** The keys of a verb of a sentence, by what stands before it. */
  Set<String> keys(Sentence part, int verb) {
    String lemma = part.tokens().get(verb).lemma();
    boolean light =
        switch (part.tag(verb - 1)) {
          case OBJECT -> lemmas.contains(lemma) && part.tag(verb - 2) == Tag.ACTION;
          case SUBJECT -> happening.contains(lemma) && part.tag(verb - 2).nominal();
          default -> false;
        };
    return light ? Set.of(KEY) : Set.of();
  }

  static boolean is(Feature word) {
    return word.keys().contains(KEY);
  }
}
