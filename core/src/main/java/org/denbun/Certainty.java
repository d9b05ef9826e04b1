package org.denbun;

/** How sure the innermost source is of the content. */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE
}
