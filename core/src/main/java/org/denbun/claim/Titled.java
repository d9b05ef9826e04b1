package org.denbun.claim;

import org.denbun.token.Tag;

/** A person's full name with what he is after it, where no list has that title as a whole. */
final class Titled {

  private Titled() {}

  /**
   * Where the name ends in a phrase that is a family name, a given name, and a calling: the words
   * after it may be his part of the body and an office that a list has, or a noun for people that
   * none has.
   *
   * @return the token behind the name; -1 where the phrase is none
   */
  static int calling(Sentence s, int begin, int end) {
    int name = begin;
    while (name < end && s.tag(name) == Tag.PERSON) {
      name++;
    }
    boolean calling = name - begin > 1 && name < end;
    for (int i = name; calling && i < end; i++) {
      calling = s.tag(i) == Tag.NOUN || s.tag(i) == Tag.ACTION || s.tag(i) == Tag.SUFFIX;
    }
    return calling && office(s, s.text(end - 1, end)) ? name : -1;
  }

  private static boolean office(Sentence s, String last) {
    return s.language().names().title(last) != null
        || s.language().words("calling-end").stream().anyMatch(last::endsWith);
  }
}
