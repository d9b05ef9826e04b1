package org.denbun.proposition;

import org.denbun.language.Language;
import org.denbun.language.Outlet;
import org.denbun.text.Bracket;
import org.jspecify.annotations.Nullable;

/** Finds the agency that a whole article is credited to: in brackets at its begin or its end. */
final class Credits {

  /** A longer bracket is no credit; UTF-16 units. */
  private static final int LONGEST = 24;

  private final Language language;

  Credits(Language language) {
    this.language = language;
  }

  /** The usual name of an outlet, as chains have it. */
  String usual(String publisher) {
    Outlet outlet = language.names().outletCalled(publisher);
    return outlet == null ? publisher : outlet.name();
  }

  @Nullable String institution(String publisher) {
    Outlet outlet = language.names().outlet(publisher);
    return outlet == null ? null : outlet.institution();
  }

  /** The credited outlet, or null where there is none but the publisher itself. */
  @Nullable String of(String text, String publisher) {
    String stripped = text.strip();
    String first = first(stripped);
    String found = first != null ? first : last(stripped);
    return found == null || found.equals(publisher) ? null : found;
  }

  private @Nullable String first(String text) {
    for (Bracket bracket : language.brackets()) {
      if (!text.isEmpty() && text.charAt(0) == bracket.open()) {
        int close = text.indexOf(bracket.close());
        return close < 0 || close > LONGEST ? null : credited(text.substring(1, close));
      }
    }
    return null;
  }

  private @Nullable String last(String text) {
    for (Bracket bracket : language.brackets()) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) == bracket.close()) {
        int open = text.lastIndexOf(bracket.open());
        return open < 0 || text.length() - open > LONGEST
            ? null
            : credited(text.substring(open + 1, text.length() - 1));
      }
    }
    return null;
  }

  /** The outlet whose name ends a credit, after a place. */
  private @Nullable String credited(String inside) {
    for (int begin = 0; begin + 1 < inside.length(); begin++) {
      Outlet outlet = language.names().outlet(inside.substring(begin).strip());
      if (outlet != null) {
        return outlet.name();
      }
    }
    return null;
  }
}
