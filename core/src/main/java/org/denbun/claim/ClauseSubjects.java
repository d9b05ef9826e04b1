package org.denbun.claim;

import org.denbun.SourceKind;
import org.denbun.token.Tag;

/** Which of the subjects in a reported clause reports it, rather than being part of it? */
final class ClauseSubjects {

  private ClauseSubjects() {}

  /** The subject of a reported clause: the first that can speak. */
  static Subject of(Sentence s, int begin, Closer closer) {
    int end = closer.contentEnd();
    Subject best = Subject.NONE;
    for (Subject given : Subjects.between(s, begin, end)) {
      Subject known = given.topic() ? Subjects.named(s, given) : given;
      Subject subject = Reports.news(s, closer, known);
      boolean can =
          subject.topic()
              || opens(s, subject, begin)
                  && !Subjects.buried(s, subject, end)
                  && apart(s, subject, end);
      boolean better = !best.found() || subject.topic() && (!best.topic() || anew(s, subject));
      if (subject.speaks() && can && better) {
        best = subject;
      }
    }
    return best;
  }

  /** Whether a person reports what follows, rather than being its subject. */
  private static boolean apart(Sentence s, Subject subject, int end) {
    SourceKind kind = subject.phrases().getLast().kind();
    if (kind != SourceKind.PERSON && kind != SourceKind.ANONYMOUS
        || s.tag(subject.end()) == Tag.COMMA) {
      return true;
    }
    return Adverbials.dated(s, subject.end()) || !Subjects.between(s, subject.end(), end).isEmpty();
  }

  /** Whether a subject begins a clause of its own after another one (…, but Y says). */
  private static boolean anew(Sentence s, Subject subject) {
    if (!Kinds.listed(s, subject.phrases().getLast())) {
      return false;
    }
    int comma = subject.begin() - 1;
    while (s.tag(comma) == Tag.GENITIVE || s.tag(comma).nominal()) {
      comma--;
    }
    return s.tag(comma) == Tag.COMMA
        && (s.in(comma - 1, "clause-tail") || outlet(subject) && goesOn(s, comma - 1));
  }

  /** Whether a clause is only joined to the next one: what follows an outlet is its report. */
  private static boolean goesOn(Sentence s, int last) {
    return s.tag(last).verbal() || s.tag(last) == Tag.CONNECTIVE;
  }

  private static boolean outlet(Subject subject) {
    return subject.phrases().getLast().kind() == SourceKind.OUTLET;
  }

  /** Whether nothing but adverbials stands before a subject in its clause. */
  private static boolean opens(Sentence s, Subject subject, int begin) {
    for (int i = about(s, begin, subject.begin()); i < subject.begin(); i++) {
      if (s.tag(i).verbal() && !s.tag(i + 1).nominal() || s.tag(i) == Tag.OBJECT) {
        return false;
      }
    }
    return true;
  }

  /** Where what stands before a subject begins behind the words for what its clause is about. */
  private static int about(Sentence s, int begin, int end) {
    for (int i = begin; i + 2 < end; i++) {
      if (s.tag(i) == Tag.OBJECT && s.in(i + 1, "about") && s.tag(i + 2) == Tag.CONNECTIVE) {
        return i + 2;
      }
    }
    return begin;
  }
}
