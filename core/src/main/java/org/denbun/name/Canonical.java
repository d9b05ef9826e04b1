package org.denbun.name;

import org.denbun.NameType;
import org.denbun.language.Country;
import org.denbun.language.Language;
import org.denbun.language.Names;
import org.denbun.language.Outlet;

/** The usual name of what a naming names, where a list knows it; else the name as it stands. */
final class Canonical {

  private final Language language;
  private final Names names;

  Canonical(Language language) {
    this.language = language;
    names = language.names();
  }

  String of(String text, NameType type) {
    return switch (type) {
      case OUTLET -> outlet(text);
      case PLACE -> place(text);
      case ORGANISATION -> organisation(text);
      case PERSON, FACILITY, EVENT, PRODUCT -> text;
    };
  }

  private String outlet(String text) {
    Outlet outlet = names.outletCalled(text);
    return outlet == null ? text : outlet.name();
  }

  private String place(String text) {
    Country country = names.country(text);
    return country == null ? text : country.name();
  }

  private String organisation(String text) {
    String prefix = names.countryPrefix(text);
    Country country = names.countryBefore(text);
    boolean government =
        prefix != null && language.words("government").contains(text.substring(prefix.length()));
    return government && country != null && !country.government().isEmpty()
        ? country.government()
        : text;
  }
}
