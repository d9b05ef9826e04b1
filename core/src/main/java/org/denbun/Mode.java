package org.denbun;

/** How the content is worded: all in quotation marks, none of it, or part of it. */
public enum Mode {
  DIRECT,
  INDIRECT,
  MIXED
}
