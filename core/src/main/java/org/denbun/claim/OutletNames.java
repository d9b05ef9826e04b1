package org.denbun.claim;

import org.denbun.language.Names;
import org.denbun.token.Tag;

/** The name of an outlet behind words for whose and what kind of an outlet it is. */
final class OutletNames {

  private OutletNames() {}

  /**
   * Where the name begins in a phrase that is a country, a word for outlets, and a name; in
   * quotation marks the name needs no country before.
   *
   * @return the phrase's own begin where it is no such phrase
   */
  static int begin(Sentence s, int begin, int end) {
    Names names = s.language().names();
    for (int i = begin + 1; i < end; i++) {
      boolean named = s.tag(i) == Tag.QUOTE || names.country(s.text(begin, i - 1)) != null;
      if (named && names.outletWord(s.text(i - 1, i))) {
        return i;
      }
    }
    return begin;
  }
}
