package org.denbun.archive.watch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Span;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.Utterance;
import org.denbun.archive.Utterances;
import org.denbun.archive.comparison.Questions;
import org.jspecify.annotations.Nullable;

/**
 * Compares what is watched with an archive to which articles have come. Many threads and processes
 * may do so at once: what has happened is written down with the knowledge that it changes, in one
 * transaction that only the first of them makes.
 */
public final class Watcher {
  private final Archive archive;
  private final Watches watches;
  private final Questions questions;

  public Watcher(Archive archive, Questions questions) {
    this.archive = archive;
    watches = new Watches(archive);
    this.questions = questions;
  }

  /** Begins to watch; what the archive knows already is no news. */
  public Watch begin(Subject subject, String asked, @Nullable Hook hook) {
    String plain = Watches.checked(asked);
    long seen = archive.last();
    Known known = subject == Subject.PROPOSITION ? Known.of(questions.ask(plain)) : Known.NOTHING;
    return watches.add(subject, plain, known, seen, hook);
  }

  /** Looks at each watch since whose last look articles have come; gives what has happened. */
  public List<Event> look() {
    var events = new ArrayList<Event>();
    List<Watch> all = watches.all();
    long last = all.isEmpty() ? 0 : archive.last();
    for (Watch watch : all) {
      if (watch.seen() < last) {
        events.addAll(look(watch));
      }
    }
    return events;
  }

  /** Where somebody else was first, what came after their look is for the next. */
  private List<Event> look(Watch watch) {
    long seen = archive.last();
    List<Event> kept =
        switch (watch.subject()) {
          case PROPOSITION -> {
            if (isAsBefore(watch)) {
              yield watches.keep(watch, seen, watch.known(), List.of());
            }
            Known now = Known.of(questions.ask(watch.asked()));
            List<ObjectNode> happened = Happenings.between(watch.known(), now);
            yield watches.keep(watch, seen, now.with(watch.known()), happened);
          }
          case SOURCE ->
              watches.keep(
                  watch, seen, watch.known(), Happenings.said(watch.asked(), fresh(watch, seen)));
        };
    return kept == null ? List.of() : kept;
  }

  /** Most articles have nothing to do with most of what is watched. */
  private boolean isAsBefore(Watch watch) {
    return watch.known().articles().stream().allMatch(id -> isThere(id, watch.seen()))
        && !questions.isTouched(watch.asked(), watch.seen());
  }

  private boolean isThere(String id, long seen) {
    Entry entry = archive.find(id);
    return entry != null && entry.row() <= seen;
  }

  private List<Utterance> fresh(Watch watch, long seen) {
    return Utterances.of(archive.voiced(watch.asked())).stream()
        .filter(one -> one.entry().row() > watch.seen() && one.entry().row() <= seen)
        .filter(one -> !isOfTheVersionBefore(one) && !isCopied(one))
        .toList();
  }

  /** A new version of an article repeats most of what the one before had. */
  private boolean isOfTheVersionBefore(Utterance one) {
    Entry entry = one.entry();
    Entry before =
        entry.version() == 1 ? null : archive.find(entry.article().id(), entry.version() - 1);
    if (before == null) {
      return false;
    }
    Reading reading = archive.reading(before);
    return reading.claims().stream().anyMatch(claim -> saysTheSame(claim, one.claim()));
  }

  /** Whoever copies an article makes its sources say nothing new. */
  private boolean isCopied(Utterance one) {
    Span words = one.claim().content().getFirst();
    return archive.copies(one.entry()).stream()
        .filter(copy -> copy.article().equals(one.entry().article().id()))
        .flatMap(copy -> copy.passages().stream())
        .anyMatch(passage -> holds(passage.here(), words));
  }

  private static boolean holds(Span outer, Span inner) {
    return outer.begin() <= inner.begin() && inner.end() <= outer.end();
  }

  private static boolean saysTheSame(Claim one, Claim other) {
    return words(one).equals(words(other))
        && one.polarity() == other.polarity()
        && one.certainty() == other.certainty()
        && one.future() == other.future();
  }

  private static List<String> words(Claim claim) {
    return claim.content().stream().map(Span::text).toList();
  }
}
