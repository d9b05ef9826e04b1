package org.denbun;

/** The types of TIMEX3. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
