package org.denbun.claim;

import org.denbun.SourceKind;
import org.denbun.token.Tag;

/** Which of the subjects before words in quotation marks says them? */
final class QuotationSubjects {

  private QuotationSubjects() {}

  /** The subject of words in quotation marks: the nearest that can speak, a topic before others. */
  static Subject of(Sentence s, int begin, int quote) {
    Subject best = Subject.NONE;
    for (Subject subject : Subjects.between(s, begin, quote)) {
      boolean adjacent = adjacent(s, subject, quote);
      boolean only = adjacent && (!best.found() || !common(s, subject.phrases().getLast()));
      if (subject.speaks() && !Subjects.buried(s, subject, quote) || only) {
        best = best.found() && !adjacent && outranks(best, subject) ? best : subject;
      }
    }
    return best;
  }

  private static boolean adjacent(Sentence s, Subject subject, int quote) {
    return subject.touches(quote) && namelike(s, subject.phrases().getLast());
  }

  /** Whether a phrase can be somebody's name although no list knows it. */
  private static boolean namelike(Sentence s, Phrase phrase) {
    for (int i = phrase.begin(); i < phrase.end(); i++) {
      switch (s.tag(i)) {
        case PERSON, BODY, PLACE, NAME, QUOTE, NUMBER, PREFIX -> {
          return true;
        }
        default -> {}
      }
    }
    return common(s, phrase);
  }

  /** Whether a phrase is one word that nothing shows to be a name. */
  private static boolean common(Sentence s, Phrase phrase) {
    return phrase.end() - phrase.begin() == 1 && s.tag(phrase.begin()) == Tag.NOUN;
  }

  private static boolean outranks(Subject a, Subject b) {
    return document(b) && !document(a) || a.topic() && !b.topic();
  }

  private static boolean document(Subject subject) {
    return subject.phrases().getLast().kind() == SourceKind.DOCUMENT;
  }
}
