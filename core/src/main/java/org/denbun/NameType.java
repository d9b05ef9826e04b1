package org.denbun;

/** What a name names. */
public enum NameType {
  PERSON,
  ORGANISATION,
  OUTLET,
  PLACE,
  FACILITY,
  EVENT,
  PRODUCT
}
