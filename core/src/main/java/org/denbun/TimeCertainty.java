package org.denbun;

/** How the interval of a time was found. */
public enum TimeCertainty {
  /** The expression says it in full, or the day of publication settles it. */
  EXACT,
  /** Something is missing that neither the article nor its publication tells, or it is vague. */
  PARTIAL,
  /** The passage, or what is usual in news, settles it. */
  INFERRED
}
