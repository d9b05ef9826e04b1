package org.denbun.claim;

import org.denbun.language.Rule;
import org.denbun.text.Range;

/** Which clause outside quotation marks does a closer report? */
final class Clauses {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final Speakers speakers;

  Clauses(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
    this.speakers = new Speakers(drafts);
  }

  /** Makes the clause before a closer a claim, unless it only looks like one. */
  void read(Closer closer, int floor) {
    Subject subject = speakers.ofClause(closer, floor);
    int begin = Onsets.ofClause(s, subject, floor, closer.contentEnd());
    if (begin < closer.contentEnd() && Reports.count(s, closer, subject, drafts.framed(closer))) {
      add(closer, subject, begin(closer, begin));
      drafts.finish(closer);
    }
  }

  private int begin(Closer closer, int begin) {
    int end = closer.contentEnd();
    if (closer.rule().kind() == Rule.Kind.OBJECT) {
      return Onsets.ofObject(s, end, begin);
    }
    if (closer.rule().field("Role").contains("ground")) {
      return Onsets.ofGround(s, end, begin);
    }
    Rule.Kind kind = closer.rule().kind();
    return kind == Rule.Kind.WISH || kind == Rule.Kind.NOUN
        ? Onsets.behindGrounds(s, drafts.all(), end, begin)
        : begin;
  }

  private void add(Closer closer, Subject subject, int begin) {
    Draft draft = drafts.add(closer, subject, subject.beginOr(begin));
    draft.contain(begin, closer.contentEnd(), content(s, begin, closer));
  }

  /** Where the content of a closer stands in the article. */
  static Range content(Sentence s, int begin, Closer closer) {
    int from = s.tokens().get(begin).begin();
    int last = closer.contentEnd() - 1;
    // A closing bracket that lost its partner is no part of the words.
    while (last > begin && s.language().closes(s.tokens().get(last).text())) {
      last--;
    }
    int stop = Math.min(closer.contentStop(), s.tokens().get(last).end());
    return s.characters(from, Math.max(from + 1, stop));
  }
}
