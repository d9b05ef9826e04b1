package org.denbun.proposition;

import org.denbun.language.Language;

/** Tells whether a name of a body is a part of its full name. */
final class BodyParts {

  private BodyParts() {}

  /**
   * Whether a name is another without its owner before it, or without what sort of body it is. What
   * any state or district has is nobody's without its owner.
   */
  static boolean shortened(String name, String whole, Language language) {
    if (name.length() < 2 || name.length() >= whole.length()) {
      return false;
    }
    boolean common =
        language.ends(name, "state-body")
            || language.words("plain-body").contains(name)
            || language.names().country(name) != null;
    return !common && (whole.endsWith(name) || headed(name, whole, language));
  }

  /** Whether a name goes on as a company's does. */
  private static boolean headed(String name, String whole, Language language) {
    String rest = whole.startsWith(name) ? whole.substring(name.length()) : "";
    return !language.ends(name, "district")
        && language.ends(rest, "firm")
        && !language.ends(rest, "no-firm");
  }
}
