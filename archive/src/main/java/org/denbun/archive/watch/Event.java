package org.denbun.archive.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * Something that has happened to what is watched.
 *
 * @param number in the order in which it was found
 * @param watch the watch's number
 * @param at when it was found
 * @param json {@code id}, {@code watch}, {@code asked}, {@code kind}, {@code at}, {@code text} and
 *     what belongs to the kind
 */
public record Event(long number, long watch, Instant at, ObjectNode json) {
  /** A URN of its own, the same for ever. */
  public String id() {
    return json.path("id").asText();
  }

  /** In a sentence, for a person. */
  public String text() {
    return json.path("text").asText();
  }
}
