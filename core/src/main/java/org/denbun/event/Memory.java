package org.denbun.event;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.denbun.EventStatus;
import org.jspecify.annotations.Nullable;

/** The events told so far: when was that? For one article and one thread. */
final class Memory {

  /** Events further back than this are another matter. */
  private static final int LONGEST = 64;

  private record Told(
      String type,
      @Nullable String mode,
      List<@Nullable String> actors,
      @Nullable String recipient,
      @Nullable String place,
      boolean past,
      Known.When time) {}

  private final Deque<Told> told = new ArrayDeque<>();
  private @Nullable Told last;
  private @Nullable Told before;
  private boolean fresh;

  /** A new content begins: what the one before it said is at hand for its first event. */
  void content() {
    before = last;
    last = null;
    fresh = true;
  }

  /** The time of an event: its own, that of a clause before, or that of the same event. */
  Known.@Nullable When time(
      FoundEvent event,
      Known.@Nullable When own,
      List<@Nullable String> actors,
      @Nullable String recipient,
      @Nullable String place) {
    boolean past = past(event.status());
    Known.When time = own;
    if (time == null && last != null && last.past() == past) {
      time = last.time();
    }
    if (time == null) {
      time = same(event, actors, recipient, place, past);
    }
    if (time == null
        && fresh
        && before != null
        && before.past() == past
        && shares(before, actors)) {
      time = before.time();
    }
    if (time != null) {
      Told now = new Told(event.type(), event.mode(), actors, recipient, place, past, time);
      last = now;
      remember(now);
    }
    return time;
  }

  private void remember(Told now) {
    told.addFirst(now);
    if (told.size() > LONGEST) {
      told.removeLast();
    }
  }

  private static boolean past(EventStatus status) {
    return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
  }

  private Known.@Nullable When same(
      FoundEvent event,
      List<@Nullable String> actors,
      @Nullable String recipient,
      @Nullable String place,
      boolean past) {
    for (Told earlier : told) {
      if (earlier.type().equals(event.type())
          && Objects.equals(earlier.mode(), event.mode())
          && earlier.past() == past
          && shares(earlier, actors)
          && (Objects.equals(earlier.recipient(), recipient)
              && (recipient != null || place != null)
              && Objects.equals(earlier.place(), place))) {
        return earlier.time();
      }
    }
    return null;
  }

  private static boolean shares(Told earlier, List<@Nullable String> actors) {
    return actors.stream()
        .anyMatch(actor ->
            actor != null
                && (earlier.actors().contains(actor) || actor.equals(earlier.recipient())));
  }
}
