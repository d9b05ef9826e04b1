package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/** What is said to be so by a form that leaves the source to the context? */
final class Hearsays {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final Quotations quotations;
  private final Pieces pieces;

  Hearsays(SentenceDrafts drafts, Quotations quotations) {
    this.drafts = drafts;
    this.s = drafts.sentence();
    this.quotations = quotations;
    this.pieces = new Pieces(drafts);
  }

  /** Makes what a form of hearsay closes a claim, or marks the claims that it closes. */
  void read(Closer closer, int floor, @Nullable Draft inner) {
    if (spoken(closer, floor)) {
      quotations.read(closer, floor);
      return;
    }
    boolean modifies = Endings.after(s, closer.end()).equals("noun");
    if (modifies && nominal(closer)) {
      return;
    }
    read(closer, begin(closer, floor, modifies), inner, modifies);
    if (!modifies) {
      drafts.finish(closer);
    }
  }

  private void read(Closer closer, int begin, @Nullable Draft inner, boolean modifies) {
    if (inner != null || reaches(closer) && !modifies) {
      mark(closer, inner);
    }
    if (inner == null) {
      add(closer, begin);
    } else {
      pieces
          .between(closer.rule(), drafts.frameEnd(closer), inner.begin, closer)
          .forEach(d -> d.hearsay = true);
    }
  }

  /** Whether the content is the words of a speaker whom the sentence names. */
  private boolean spoken(Closer closer, int floor) {
    int quote = closer.contentEnd() - 1;
    return closer.quote()
        && QuotationSubjects.of(s, floor, quote).found()
        && !quotations.leadsIn(quote, floor);
  }

  private int begin(Closer closer, int floor, boolean modifies) {
    int end = closer.contentEnd();
    int begin = modifies ? Onsets.ofModifier(s, end, floor) : Adverbials.after(s, floor, end);
    return !reaches(closer) && nominal(closer) ? Onsets.ofGround(s, end, begin) : begin;
  }

  private boolean nominal(Closer closer) {
    return s.tag(closer.contentEnd() - 1).nominal();
  }

  /** Whether a form goes back to a source that the passage has named. */
  private static boolean reaches(Closer closer) {
    return closer.rule().field("Source", "reach").equals("reach");
  }

  private void mark(Closer closer, @Nullable Draft inner) {
    for (Draft draft : drafts.all()) {
      if (draft == inner || reaches(closer)) {
        draft.hearsay = true;
        draft.cue.add(closer.cue(s));
      }
    }
    if (inner != null) {
      inner.end = closer.end();
      inner.role = Roles.of(s, closer);
      told(inner);
    }
  }

  /** Whoever was told something, by a passive, is the one who says now that he was. */
  private void told(Draft inner) {
    for (Subject subject : Subjects.between(s, 0, inner.contentBegin)) {
      if (inner.passive && !inner.speakers.isEmpty() && subject.topic() && person(subject)) {
        inner.outer.addFirst(subject.phrases());
        inner.hearsay = false;
        return;
      }
    }
  }

  private static boolean person(Subject subject) {
    return subject.phrases().stream()
        .allMatch(p -> p.kind() == SourceKind.PERSON || p.kind() == SourceKind.ANONYMOUS);
  }

  private void add(Closer closer, int begin) {
    Draft draft = drafts.add(closer, Subject.NONE, begin);
    draft.contain(begin, closer.contentEnd(), Clauses.content(s, begin, closer));
    List<Phrase> study = reaches(closer) ? List.of() : studied(begin, closer.contentEnd());
    draft.speakers.addAll(study);
    draft.hearsay = study.isEmpty();
  }

  /** The study by which it is so, where the clause tells it; else empty. */
  private List<Phrase> studied(int begin, int end) {
    for (int i = end - 1; i > begin; i--) {
      List<Phrase> study = s.in(i, "place-subject") ? Owners.study(s, i) : List.of();
      if (!study.isEmpty()) {
        return study;
      }
    }
    return List.of();
  }
}
