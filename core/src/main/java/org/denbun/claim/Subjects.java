package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.token.Tag;

/** Which phrases of a sentence stand as a subject, and where? */
final class Subjects {

  private Subjects() {}

  /** Every phrase with a subject's particle between two tokens, in order. */
  static List<Subject> between(Sentence s, int begin, int end) {
    List<Subject> found = new ArrayList<>();
    for (int i = begin + 1; i < end; i++) {
      if (particle(s, i) && !s.tag(i + 1).equals(Tag.QUOTATIVE)) {
        Subject subject = at(s, i, begin);
        if (subject.found()) {
          found.add(subject);
        }
      }
    }
    return found;
  }

  private static boolean particle(Sentence s, int i) {
    return switch (s.tag(i)) {
      case TOPIC, SUBJECT, ALSO -> true;
      default -> false;
    };
  }

  private static Subject at(Sentence s, int i, int floor) {
    int end = i;
    if (s.tag(i - 1) == Tag.CASE) {
      if (!s.in(i - 1, "place-subject")) {
        return Subject.NONE;
      }
      end = i - 1;
    }
    List<Phrase> phrases = NounPhrases.allBefore(s, end);
    if (phrases.isEmpty()
        || phrases.getLast().begin() < floor
        || NounPhrases.dated(s, phrases.getLast())
        || end < i && phrases.getLast().kind() == null && !Adverbials.dated(s, i + 1)) {
      return Subject.NONE;
    }
    if (phrases.getLast().kind() == null && Adverbials.dated(s, i + 1)) {
      phrases = List.of(phrases.getLast().with(SourceKind.ORGANISATION));
    }
    return new Subject(phrases, phrases.getFirst().begin(), i + 1, s.tag(i) == Tag.TOPIC);
  }

  /** A subject of which nothing but the names of its article may show that it can speak. */
  static Subject named(Sentence s, Subject subject) {
    Phrase last = subject.phrases().getLast();
    SourceKind shown = last.kind() == null ? s.named(last.begin(), last.end()) : null;
    SourceKind kind = shown != null && firm(s, last) ? SourceKind.ORGANISATION : shown;
    return kind == null
        ? subject
        : new Subject(List.of(last.with(kind)), last.begin(), subject.end(), subject.topic());
  }

  /** Whether a word for what a company is stands before a name and its genitive. */
  private static boolean firm(Sentence s, Phrase name) {
    int of = name.begin() - 1;
    return s.tag(of) == Tag.GENITIVE
        && of > 0
        && s.language().ends(s.text(of - 1, of), "firm-noun");
  }

  /** The subject between a content and its predicate. */
  static Subject after(Sentence s, int begin, int end) {
    Subject last = Subject.NONE;
    for (Subject given : between(s, begin - 1, end)) {
      Subject subject = named(s, given);
      if (subject.begin() >= begin && subject.sure() && s.tag(subject.end() - 1) != Tag.ALSO) {
        last = subject;
      }
    }
    return last;
  }

  /** Whether a subject belongs to a clause that modifies a noun. */
  static boolean buried(Sentence s, Subject subject, int end) {
    if (s.tag(subject.end() - 1) != Tag.SUBJECT) {
      return false;
    }
    for (int i = subject.end(); i < end; i++) {
      if (s.tag(i) == Tag.COMMA && i > subject.end()) {
        return false;
      }
      if (s.tag(i).verbal() && !s.tag(i + 1).verbal()) {
        Tag next = s.tag(i + 1);
        return next.nominal() && next != Tag.QUOTE && i + 1 < end;
      }
    }
    return false;
  }

  /** A person that closes a sentence after the words ("…," a pupil.). */
  static Subject closing(Sentence s, int begin, int end) {
    Phrase phrase = s.tag(end) == Tag.STOP ? NounPhrases.before(s, end) : null;
    boolean person =
        phrase != null
            && phrase.begin() >= begin
            && (phrase.kind() == SourceKind.PERSON || phrase.kind() == SourceKind.ANONYMOUS);
    return person && phrase != null
        ? new Subject(List.of(phrase), phrase.begin(), phrase.end(), false)
        : Subject.NONE;
  }
}
