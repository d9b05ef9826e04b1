package org.denbun.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.denbun.EventStatus;
import org.jspecify.annotations.Nullable;

/** The events told so far: when was that? For one article and one thread. */
final class Memory {

  /** Events further back than this are another matter. */
  private static final int LONGEST = 64;

  /** An event as far as its time can be asked for. */
  record Told(
      String type,
      @Nullable String mode,
      String lemma,
      List<@Nullable String> actors,
      @Nullable String recipient,
      @Nullable String place,
      boolean past) {

    static Told of(
        FoundEvent event,
        List<@Nullable String> actors,
        @Nullable String recipient,
        @Nullable String place) {
      boolean past =
          event.status() == EventStatus.OCCURRED || event.status() == EventStatus.ONGOING;
      return new Told(event.type(), event.mode(), event.lemma(), actors, recipient, place, past);
    }

    boolean same(Told other) {
      return type.equals(other.type)
          && Objects.equals(mode, other.mode)
          && past == other.past
          && shares(other)
          && (recipient != null || place != null)
          && Objects.equals(recipient, other.recipient)
          && Objects.equals(place, other.place);
    }

    boolean shares(Told other) {
      for (int i = 0; i < actors.size(); i++) {
        if (actors.get(i) != null && other.actors.contains(actors.get(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private record Dated(Told told, Known.When time) {}

  private final Deque<Dated> dated = new ArrayDeque<>();
  private List<Told> content = new ArrayList<>();
  private List<Told> earlier = List.of();
  private @Nullable Dated last;
  private @Nullable Dated before;

  /** Whether this content speaks of what the one before spoke of. */
  private boolean related;

  /** A new content begins: what the one before it said is at hand. */
  void content() {
    before = last;
    last = null;
    related = false;
    earlier = content;
    content = new ArrayList<>();
  }

  /** The time of an event: its own, that of a clause before, or that of the same event. */
  Known.@Nullable When time(Told now, Known.@Nullable When own) {
    Known.When time = own != null ? own : carried(now);
    content.add(now);
    if (time != null) {
      last = new Dated(now, time);
      dated.addFirst(last);
      if (dated.size() > LONGEST) {
        dated.removeLast();
      }
    }
    return time;
  }

  private Known.@Nullable When carried(Told now) {
    if (last != null && last.told().past() == now.past()) {
      return last.time();
    }
    for (Dated known : dated) {
      if (known.told().same(now)) {
        return known.time();
      }
    }
    return before(now);
  }

  /** A trip goes on in the next content; and who speaks of the same again means the same time. */
  private Known.@Nullable When before(Told now) {
    related |= now.past() && earlier.stream().anyMatch(t -> t.lemma().equals(now.lemma()));
    if (before == null || before.told().past() != now.past()) {
      return null;
    }
    boolean trip = !now.past() && now.place() != null && before.told().place() != null;
    boolean shared = earlier.stream().anyMatch(now::shares);
    return shared && (trip || related && now.past()) ? before.time() : null;
  }
}
