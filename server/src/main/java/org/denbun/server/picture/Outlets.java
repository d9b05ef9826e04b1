package org.denbun.server.picture;

import java.util.Locale;

/** Whether two names are of one outlet; as counting does, see org.denbun.independence. */
final class Outlets {
  private static final int SHORTEST = 3;

  private Outlets() {}

  static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** Whether a link's name is a publisher's, or that after a description; both folded. */
  static boolean same(String link, String publisher) {
    return link.equals(publisher) || publisher.length() >= SHORTEST && link.endsWith(publisher);
  }
}
