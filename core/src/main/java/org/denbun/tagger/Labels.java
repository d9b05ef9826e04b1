package org.denbun.tagger;

/**
 * The labels of words, as numbers: 0 outside of names; for each type one of a word that begins a
 * name and one of a word that goes on with it (BIO, Ramshaw and Marcus 1995).
 */
public final class Labels {

  public static final int OUTSIDE = 0;

  private Labels() {}

  /** How many labels there are for so many types. */
  public static int count(int types) {
    return 1 + 2 * types;
  }

  /** The label of a word of a name. */
  public static int of(int type, boolean first) {
    return 1 + 2 * type + (first ? 0 : 1);
  }

  /** The type of a label that is not outside. */
  static int type(int label) {
    return (label - 1) / 2;
  }

  /** Whether a word of this label goes on with the name of the word before it. */
  static boolean goesOn(int label) {
    return label != OUTSIDE && (label & 1) == 0;
  }

  /** Whether one label may follow another. */
  public static boolean follows(int before, int label) {
    return !goesOn(label) || before != OUTSIDE && type(before) == type(label);
  }
}
