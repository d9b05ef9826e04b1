package org.denbun.claim;

import java.util.Objects;
import org.denbun.text.Range;
import org.denbun.token.Tag;

/** Which words in quotation marks does a closer report, and are they the whole content? */
final class Quotations {

  private final Sentence s;
  private final SentenceDrafts drafts;
  private final Speakers speakers;

  Quotations(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
    this.speakers = new Speakers(drafts);
  }

  /** Makes each quotation before a closer a claim. */
  void read(Closer closer, int floor) {
    int first = firstOfSeveral(closer.contentEnd() - 1, floor);
    Subject subject = speakers.ofQuotation(closer, floor, first);
    earlier(closer, floor, first, subject);
    boolean mixed = leadsIn(first, Math.max(floor, subject.end())) || about(first, floor, subject);
    for (int i = first; i < closer.contentEnd(); i++) {
      if (s.tag(i) == Tag.QUOTE) {
        Draft draft = drafts.add(closer, subject, subject.beginOr(first));
        int begin = mixed ? Onsets.ofClause(s, subject, floor, closer.contentEnd()) : i;
        contain(draft, i, begin, closer.contentEnd(), mixed);
      }
    }
    fact(closer, floor, first, subject);
    drafts.finish(closer);
  }

  /** What the words are said of, where that is a fact: the speaker says that too. */
  private void fact(Closer closer, int floor, int quote, Subject subject) {
    int end = quote - 1;
    int begin = Onsets.ofClause(s, subject, floor, end);
    if (s.tag(end) == Tag.OBJECT && s.in(end - 1, "fact-head") && begin < end - 1) {
      Draft draft = drafts.add(closer, subject, subject.beginOr(begin));
      draft.contain(begin, end, s.range(begin, end));
    }
  }

  private void contain(Draft draft, int quote, int begin, int end, boolean mixed) {
    draft.quoted = !mixed;
    draft.contain(begin, end, mixed ? s.range(begin, end) : inside(quote));
    Credits.add(s, quote, draft);
  }

  private Range inside(int quote) {
    return Objects.requireNonNull(s.quote(quote)).inside();
  }

  /** Several quotations side by side share their predicate. */
  private int firstOfSeveral(int last, int floor) {
    int first = last;
    while (first - 1 >= floor) {
      int before = s.tag(first - 1) == Tag.COMMA ? first - 2 : first - 1;
      if (before < floor || s.tag(before) != Tag.QUOTE) {
        break;
      }
      first = before;
    }
    return first;
  }

  /** Whether unquoted words lead into a quotation, so that it is only part of the content. */
  boolean leadsIn(int quote, int begin) {
    return quote > begin
        && (s.tag(quote - 1) == Tag.GENITIVE
            || s.tag(quote - 1) == Tag.AUXILIARY
            || s.tag(quote - 1) == Tag.ADJECTIVE);
  }

  /** Whether a subject that cannot speak stands right before the words: they are about it. */
  private boolean about(int quote, int floor, Subject speaker) {
    return Subjects.between(s, Math.max(floor, speaker.end()), quote).stream()
        .anyMatch(subject -> subject.touches(quote) && !subject.sure());
  }

  /** X: "A", Y: "B", they said: an earlier quotation has its own subject and the same predicate. */
  private void earlier(Closer closer, int floor, int first, Subject later) {
    int begin = floor;
    for (int i = floor; i < first; i++) {
      if (s.tag(i) == Tag.QUOTE && s.tag(i + 1) == Tag.COMMA && later.begin() > i) {
        Subject subject = QuotationSubjects.of(s, begin, i);
        if (subject.found()) {
          contain(drafts.add(closer, subject, subject.begin()), i, i, i + 1, false);
          begin = i + 1;
        }
      }
    }
  }
}
