package org.denbun.tagger;

import org.denbun.NameType;
import org.denbun.SourceKind;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.jspecify.annotations.Nullable;

/** What the name lists of a language's folder say of words and names. */
final class Lists {

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

  /** The type of a name that a list holds, or null. */
  static @Nullable NameType type(Names names, String name) {
    if (names.outlet(name) != null) {
      return NameType.OUTLET;
    }
    if (names.country(name) != null) {
      return NameType.PLACE;
    }
    return names.whole(name) == SourceKind.ORGANISATION ? NameType.ORGANISATION : null;
  }
}
