package org.denbun.tagger;

/**
 * The labels of words, as numbers: 0 outside of names; for each type a word that begins a name of
 * several, goes on inside one, ends one, or is a name alone (BILOU; Ratinov and Roth 2009).
 */
public final class Labels {

  public static final int OUTSIDE = 0;

  private static final int BEGIN = 0;
  private static final int INSIDE = 1;
  private static final int LAST = 2;
  private static final int UNIT = 3;
  private static final int KINDS = 4;

  private Labels() {}

  /** How many labels there are for so many types. */
  public static int count(int types) {
    return 1 + KINDS * types;
  }

  /** The label of a word of a name. */
  public static int of(int type, boolean first, boolean last) {
    return 1 + KINDS * type + (first ? last ? UNIT : BEGIN : last ? LAST : INSIDE);
  }

  /** The type of a label that is not outside. */
  static int type(int label) {
    return (label - 1) / KINDS;
  }

  /** Whether a name begins at a word of this label. */
  public static boolean begins(int label) {
    int kind = (label - 1) % KINDS;
    return label > 0 && (kind == BEGIN || kind == UNIT);
  }

  /** Whether the word after one of this label is in the same name. */
  public static boolean goesOn(int label) {
    int kind = (label - 1) % KINDS;
    return label > 0 && (kind == BEGIN || kind == INSIDE);
  }

  /** Whether one label may follow another. */
  public static boolean follows(int before, int label) {
    boolean fresh = label == OUTSIDE || begins(label);
    return goesOn(before) ? !fresh && type(before) == type(label) : fresh;
  }
}
