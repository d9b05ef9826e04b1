package org.denbun.claim;

import java.util.Set;
import org.denbun.language.Names;
import org.denbun.token.Tag;

/** The name of an outlet behind words for whose and what kind of an outlet it is. */
final class OutletNames {

  private OutletNames() {}

  /**
   * Where the name begins in a phrase that is a country or what sort of outlet it is, a word for
   * outlets, and a name; in quotation marks the name needs neither before.
   *
   * @return the phrase's own begin where it is no such phrase
   */
  static int begin(Sentence s, int begin, int end) {
    Names names = s.language().names();
    for (int i = begin + 1; i < end; i++) {
      boolean named = s.tag(i) == Tag.QUOTE || sorted(s, s.text(begin, i - 1));
      if (named && names.outletWord(s.text(i - 1, i))) {
        return i;
      }
    }
    return begin;
  }

  /**
   * Whether a phrase, or what stands in its marks, is a name that begins with how often it is out.
   */
  static boolean periodical(Sentence s, int begin, int end) {
    String text = s.text(begin, end);
    int open = Character.isLetterOrDigit(text.charAt(0)) ? 0 : 1;
    String name = text.substring(open, Math.max(open, text.length() - open));
    return s.language().names().head(name) == null
        && s.language().words("periodical").stream()
            .anyMatch(word -> name.startsWith(word) && name.length() > word.length());
  }

  /** Whether words say from where an outlet is or of what sort, or both. */
  private static boolean sorted(Sentence s, String text) {
    Names names = s.language().names();
    Set<String> sorts = s.language().words("outlet-epithet");
    String country = names.countryPrefix(text);
    return names.country(text) != null
        || sorts.contains(text)
        || country != null && sorts.contains(text.substring(country.length()));
  }
}
