package org.denbun;

/** How sure it is which place is meant, and where it lies. */
public enum PlaceCertainty {
  /** No namesake, or the text settles it. */
  CERTAIN,
  /** The likeliest of several namesakes. */
  LIKELY,
  /** The position is reckoned from another place, or only the surroundings are known. */
  APPROXIMATE,
  /** Nothing decides between namesakes, or nothing is known of it. */
  OPEN
}
