package org.denbun;

/** Whether the innermost source says that the content is so. */
public enum Polarity {
  POSITIVE,
  NEGATIVE
}
