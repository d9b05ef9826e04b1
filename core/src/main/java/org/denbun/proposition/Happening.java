package org.denbun.proposition;

/** Whether what a statement says has happened: a plan is no occurrence, nor the other way round. */
public enum Happening {
  PLANNED,
  OCCURRED,
  /** Nothing tells, or nothing happens: something is so. */
  OPEN
}
