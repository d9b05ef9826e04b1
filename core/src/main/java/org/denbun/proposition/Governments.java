package org.denbun.proposition;

import java.util.Set;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.language.Country;
import org.denbun.language.Language;

/** Which names are of one government: what a body of a state does, the state does. */
final class Governments {

  private static final String STATE = "state:";
  private static final String BODY = "body:";

  private final Language language;

  Governments(Language language) {
    this.language = language;
  }

  /** The key of a name of a state, of its government or of a body of that; else none. */
  Set<String> keys(Name name) {
    Country country = language.names().country(name.name());
    if (country != null) {
      return Set.of(STATE + country.government());
    }
    String government = name.institution();
    if (government == null
        || name.type() != NameType.ORGANISATION
        || !language.ends(government, "government")) {
      return Set.of();
    }
    return Set.of((government.equals(name.name()) ? STATE : BODY) + government);
  }

  /** Whether one of two names is a state's, and the other that of a body of the same state. */
  static boolean acts(Feature one, Feature other) {
    return body(one, other) || body(other, one);
  }

  private static boolean body(Feature state, Feature body) {
    return state.keys().stream()
        .filter(key -> key.startsWith(STATE))
        .anyMatch(key -> body.keys().contains(BODY + key.substring(STATE.length())));
  }
}
