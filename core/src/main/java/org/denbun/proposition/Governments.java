package org.denbun.proposition;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.denbun.Name;
import org.denbun.NameType;
import org.denbun.language.Country;
import org.denbun.language.Language;

/** Which names are of one government: what a body of a state does, the state does. */
final class Governments {

  private static final String STATE = "state:";
  private static final String BODY = "body:";
  private static final String ARMED = "armed:";

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
    Set<String> keys = new HashSet<>(armed(name));
    keys.addAll(body(name));
    return keys;
  }

  /** The key that those who fight for a state share with those who command them; else none. */
  private Set<String> armed(Name name) {
    return language.words("armed").stream()
        .filter(word -> name.type() == NameType.ORGANISATION && name.name().endsWith(word))
        .map(word -> name.name().substring(0, name.name().length() - word.length()))
        .filter(state -> state.length() > 1)
        .map(ARMED::concat)
        .collect(Collectors.toSet());
  }

  private Set<String> body(Name name) {
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
