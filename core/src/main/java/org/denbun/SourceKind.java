package org.denbun;

/** Who answers for a claim: a closed set. */
public enum SourceKind {
  OUTLET,
  PERSON,
  ORGANISATION,
  ANONYMOUS,
  DOCUMENT,
  UNSTATED
}
