package org.denbun.proposition;

import org.denbun.Credit;
import org.denbun.copy.WireCreditFinder;
import org.denbun.language.Language;
import org.denbun.language.Outlet;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/** Tells the agency that a whole article is credited to: at its begin, failing that at its end. */
final class Credits {

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
    Units units = new Units(text);
    String found = null;
    for (Credit credit : WireCreditFinder.of(text, language)) {
      Range place = units.range(credit.span());
      if (blank(text, 0, place.begin())) {
        return other(credit, publisher);
      }
      found = blank(text, place.end(), text.length()) ? other(credit, publisher) : found;
    }
    return found;
  }

  private static boolean blank(String text, int begin, int end) {
    int at = begin;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private static @Nullable String other(Credit credit, String publisher) {
    return credit.outlet().equals(publisher) ? null : credit.outlet();
  }
}
