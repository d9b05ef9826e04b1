package org.denbun.tagger;

import java.util.HashMap;
import java.util.Map;
import org.denbun.NameType;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.denbun.language.Names;

/** What the name lists of a language's folder say of words and names. */
final class Lists {

  /** A shorter name of a list may be a common word: only the model tells. */
  private static final int CLEAR = 4;

  private Lists() {}

  /** A bit for each list that knows a word. */
  static int word(Language language, String text) {
    Names names = language.names();
    String head = names.head(text);
    int lists = names.outlet(text) == null ? 0 : 1;
    lists |= names.country(text) == null ? 0 : 2;
    lists |= text.equals(names.title(text)) ? 4 : 0;
    lists |= head == null ? 0 : head.equals(text) ? 8 : 16;
    lists |= names.whole(text) == null ? 0 : 32;
    return lists;
  }

  /** Whether an outlet's name may end in a word. */
  static boolean press(Language language, String text) {
    String head = language.names().head(text);
    return head != null && language.names().kindOf(head) == SourceKind.OUTLET;
  }

  /** The outlets that a list holds. */
  static Gazetteer outlets(Language language) {
    Map<String, Integer> outlets = new HashMap<>();
    language
        .names()
        .listed()
        .forEach((name, type) -> {
          if (type == NameType.OUTLET) {
            outlets.put(name, 1);
          }
        });
    return Gazetteer.of(outlets);
  }

  /**
   * The names that need no model to be known: without one, all that a list holds.
   *
   * @return of each its type, as its number
   */
  static Gazetteer known(Language language, boolean modelled) {
    Map<String, Integer> known = new HashMap<>();
    language
        .names()
        .listed()
        .forEach((name, type) -> {
          if (!modelled || type == NameType.OUTLET && name.length() >= CLEAR) {
            known.put(name, type.ordinal() + 1);
          }
        });
    return Gazetteer.of(known);
  }
}
