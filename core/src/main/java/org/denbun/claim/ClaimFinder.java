package org.denbun.claim;

import java.util.Comparator;
import java.util.List;
import org.denbun.language.Rule;
import org.jspecify.annotations.Nullable;

/** Finds the claims of one sentence and what it shows of their sources. For one thread. */
public final class ClaimFinder {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final Quotations quotations;
  private final Clauses clauses;
  private final Wraps wraps;
  private final Hearsays hearsays;

  private ClaimFinder(Sentence s) {
    this.s = s;
    drafts = new SentenceDrafts(s, Frames.of(s));
    quotations = new Quotations(drafts);
    clauses = new Clauses(drafts);
    wraps = new Wraps(drafts);
    hearsays = new Hearsays(drafts, quotations);
  }

  /** The claims of a sentence in the order of the text; empty where nothing in it reports. */
  public static List<Draft> of(Sentence s) {
    if (!s.promising()) {
      return List.of();
    }
    return new ClaimFinder(s).find();
  }

  private List<Draft> find() {
    Closers.of(s).forEach(this::read);
    new Governed(drafts).read();
    List<Draft> found = drafts.all();
    share(found);
    found.addAll(Nested.in(s, found));
    found.sort(Comparator.comparingInt(d -> d.content.getFirst().begin()));
    return found;
  }

  private void read(Closer closer) {
    int floor = drafts.floor(closer);
    boolean empty = closer.contentEnd() <= floor;
    if (!empty && (!closer.negated() || closer.quote())) {
      read(closer, floor, drafts.endingWith(closer));
    }
  }

  private void read(Closer closer, int floor, @Nullable Draft inner) {
    if (closer.rule().kind() == Rule.Kind.HEARSAY) {
      hearsays.read(closer, floor, inner);
    } else if (inner != null) {
      wraps.read(closer, inner);
    } else if (closer.quote()) {
      quotations.read(closer, floor);
    } else {
      clauses.read(closer, floor);
    }
  }

  /** A clause that names nobody shares the subject that the next clause names. */
  private static void share(List<Draft> drafts) {
    drafts.sort(Comparator.comparingInt(d -> d.begin));
    for (int i = drafts.size() - 2; i >= 0; i--) {
      Draft draft = drafts.get(i);
      Draft next = drafts.get(i + 1);
      if (open(draft) && draft.role == Draft.Role.COORDINATE && next.begin >= draft.end) {
        draft.speakers.addAll(next.speakers);
      }
    }
  }

  private static boolean open(Draft draft) {
    return draft.speakers.isEmpty() && draft.outer.isEmpty() && !draft.hearsay && !draft.passive;
  }
}
