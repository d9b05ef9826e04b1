package org.denbun;

/** Whether an event has happened. */
public enum EventStatus {
  PLANNED,
  ONGOING,
  OCCURRED,
  CANCELLED,
  DEMANDED,
  DENIED,
  /** Somebody would like it to happen. */
  WANTED,
  /** It may happen, or may have happened. */
  POSSIBLE
}
