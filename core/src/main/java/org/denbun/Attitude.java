package org.denbun;

/** What the source does with the content: says it, holds it, or wants it. */
public enum Attitude {
  REPORT,
  BELIEF,
  DESIRE
}
