package org.denbun.independence;

/** What a support does to its proposition. Declining to comment is neither, and no support. */
public enum Stance {
  AFFIRM,
  DENY
}
