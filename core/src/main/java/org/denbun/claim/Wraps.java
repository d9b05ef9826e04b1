package org.denbun.claim;

import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** Who reports that somebody else reports? */
final class Wraps {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final Speakers speakers;
  private final Pieces pieces;

  Wraps(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
    this.speakers = new Speakers(drafts);
    this.pieces = new Pieces(drafts);
  }

  /** Puts the speaker of a closer before the claims in its content. */
  void read(Closer closer, Draft inner) {
    Subject subject = speakers.ofClause(closer, drafts.frameEnd(closer));
    boolean own = subject.found() && subject.begin() == inner.begin;
    if (own && subject.topic() && inner.rule.kind() == Rule.Kind.CLAUSE) {
      teller(inner, subject);
    }
    for (Draft draft : drafts.all()) {
      if (draft == inner || (!own && draft.begin > subject.end())) {
        wrap(draft, closer, own ? Subject.NONE : subject);
      }
    }
    if (!own && subject.found() && subject.end() < inner.begin) {
      besides(closer, subject, inner.begin);
    }
    drafts.finish(closer);
  }

  private void wrap(Draft draft, Closer closer, Subject outer) {
    draft.cue.add(closer.cue(s));
    if (outer.found()) {
      draft.outer.addFirst(outer.phrases());
    }
    draft.end = Math.max(draft.end, closer.end());
    draft.role = Roles.of(s, closer);
    draft.begin = outer.beginOr(draft.begin);
  }

  /** Takes the subject that opens what a topic reports for whoever told it. */
  private void teller(Draft inner, Subject topic) {
    for (Subject subject : Subjects.between(s, topic.end(), inner.contentEnd)) {
      boolean opens = s.tag(subject.end() - 1) == Tag.SUBJECT && modified(inner, subject);
      if (opens && subject.sure() && !inner.passive) {
        inner.outer.add(topic.phrases());
        inner.speakers.clear();
        inner.speakers.addAll(subject.phrases());
        int begin = Adverbials.after(s, subject.end(), inner.contentEnd, true);
        inner.content.clear();
        inner.contain(begin, inner.contentEnd, s.range(begin, inner.contentEnd));
        return;
      }
    }
  }

  /** Whether nothing but whose a subject is stands before it in a content. */
  private boolean modified(Draft inner, Subject subject) {
    for (int i = inner.contentBegin; i < subject.begin(); i++) {
      if (!s.tag(i).nominal() && s.tag(i) != Tag.GENITIVE) {
        return false;
      }
    }
    return subject.begin() >= inner.contentBegin;
  }

  /** What the outer speaker says before the inner report. */
  private void besides(Closer closer, Subject subject, int end) {
    int begin = Adverbials.after(s, subject.end(), end);
    pieces
        .between(closer.rule(), begin, end, closer)
        .forEach(d -> d.speakers.addAll(subject.phrases()));
  }
}
