package org.denbun.copy;

/**
 * Which articles have a fingerprint. An implementation may keep no more than the {@value #HOLDERS}
 * articles published first for each: who copies is linked to one that had the passage early, and
 * what all articles share tells nothing. Articles go by a number of the implementation's own, from
 * 0 to less than 2^39.
 */
public interface FingerprintIndex {

  /** How many articles are kept for a fingerprint. */
  int HOLDERS = 5;

  /**
   * Adds an article.
   *
   * @param article its number
   * @param published when it was published, as {@link Version#since()}
   * @param fingerprints distinct
   */
  void add(long article, long published, long[] fingerprints);

  /** Tells for each fingerprint the articles that have it, in any order. */
  void holders(long[] fingerprints, Holders holders);

  /** Is told who has a fingerprint. */
  interface Holders {

    /**
     * An article that has a fingerprint.
     *
     * @param at the place of the fingerprint among those asked for
     */
    void hold(int at, long article);
  }
}
