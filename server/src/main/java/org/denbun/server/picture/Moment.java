package org.denbun.server.picture;

import java.time.Instant;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/** Something on a timeline. */
public sealed interface Moment {

  /** What a person calls it, at any length. */
  String name();

  /** When it is, or begins. */
  Instant at();

  /** Where it leads, or null. */
  @Nullable String address();

  /** What a source does to what the timeline is about. */
  enum Stance {
    AFFIRMS,
    DENIES,
    NEITHER
  }

  /** How far an event has come. */
  enum Status {
    HAPPENED,
    PLANNED,
    CANCELLED,
    DENIED
  }

  /**
   * That somebody said something.
   *
   * @param name who says what
   * @param at when
   * @param kind what sort of source it is
   * @param stance what it does to what the timeline is about
   * @param address where it leads, or null
   */
  record Told(String name, Instant at, SourceKind kind, Stance stance, @Nullable String address)
      implements Moment {}

  /**
   * That something happened, or is to happen.
   *
   * @param name what
   * @param from its beginning
   * @param to its end, after all of it; the beginning itself for an instant
   * @param status how far it has come
   * @param address where it leads, or null
   */
  record Happening(String name, Instant from, Instant to, Status status, @Nullable String address)
      implements Moment {

    @Override
    public Instant at() {
      return from;
    }

    public Happening {
      if (to.isBefore(from)) {
        throw new IllegalArgumentException("ends before it begins: " + name);
      }
    }
  }
}
