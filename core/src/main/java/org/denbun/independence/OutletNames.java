package org.denbun.independence;

import java.util.Locale;

/** Whether two names are of one outlet: the text may add what sort of outlet it is. */
public final class OutletNames {

  /** A shorter name may stand in another by chance; UTF-16 units. */
  private static final int SHORTEST = 3;

  private OutletNames() {}

  /** A name without what spelling varies in. */
  public static String fold(String name) {
    StringBuilder folded = new StringBuilder();
    name.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether a link's name is the publisher's: the same, or the publisher's after a description.
   *
   * @param link folded
   * @param publisher folded
   */
  public static boolean same(String link, String publisher) {
    return link.equals(publisher) || publisher.length() >= SHORTEST && link.endsWith(publisher);
  }
}
