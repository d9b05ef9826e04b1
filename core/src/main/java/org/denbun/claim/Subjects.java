package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/**
 * Finds whose words a content is: which of the subjects around it belongs to the predicate that
 * reports.
 */
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

  /** The subject of words in quotation marks: the nearest that can speak, a topic before others. */
  static Subject ofQuotation(Sentence s, int begin, int quote) {
    Subject best = Subject.NONE;
    for (Subject subject : between(s, begin, quote)) {
      boolean adjacent = adjacent(s, subject, quote);
      if (speaks(subject) && !buried(s, subject, quote) || adjacent) {
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
    return phrase.end() - phrase.begin() == 1 && s.tag(phrase.begin()) == Tag.NOUN;
  }

  private static boolean outranks(Subject a, Subject b) {
    return document(b) && !document(a) || a.topic() && !b.topic();
  }

  private static boolean document(Subject subject) {
    return subject.phrases().getLast().kind() == SourceKind.DOCUMENT;
  }

  /** The subject of a reported clause: the first that can speak. */
  static Subject ofClause(Sentence s, int begin, int end) {
    Subject best = Subject.NONE;
    for (Subject subject : between(s, begin, end)) {
      boolean can =
          subject.topic()
              || opens(s, subject, begin) && !buried(s, subject, end) && apart(s, subject, end);
      boolean better = !best.found() || subject.topic() && (!best.topic() || anew(s, subject));
      if (speaks(subject) && can && better) {
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
    return Adverbials.dated(s, subject.end()) || !between(s, subject.end(), end).isEmpty();
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
    return s.tag(comma) == Tag.COMMA && s.in(comma - 1, "clause-tail");
  }

  /** The subject between a content and its predicate. */
  static Subject after(Sentence s, int begin, int end) {
    Subject last = Subject.NONE;
    for (Subject subject : between(s, begin - 1, end)) {
      if (subject.begin() >= begin && subject.sure() && s.tag(subject.end() - 1) != Tag.ALSO) {
        last = subject;
      }
    }
    return last;
  }

  /** Whether nothing but adverbials stands before a subject in its clause. */
  private static boolean opens(Sentence s, Subject subject, int begin) {
    for (int i = begin; i < subject.begin(); i++) {
      if (s.tag(i).verbal() && !s.tag(i + 1).nominal() || s.tag(i) == Tag.OBJECT) {
        return false;
      }
    }
    return true;
  }

  /** Whether a subject belongs to a clause that modifies a noun. */
  private static boolean buried(Sentence s, Subject subject, int end) {
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

  private static boolean speaks(Subject subject) {
    return subject.phrases().stream().allMatch(p -> p.kind() != null);
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

  /** Through whom something came to light, by the By field of a rule. */
  static Subject bringing(Sentence s, int begin, int end, Rule rule) {
    for (int i = begin; i < end; i++) {
      int mark = s.tokens().get(i).begin();
      if (rule.field("By").stream().anyMatch(by -> s.text().startsWith(by, mark))) {
        List<Phrase> phrases = NounPhrases.allBefore(s, i);
        if (!phrases.isEmpty() && s.in(i + 1, "study")) {
          Phrase study = NounPhrases.before(s, i + 2);
          phrases =
              study == null
                  ? phrases
                  : List.of(study.with(SourceKind.DOCUMENT).by(phrases.getFirst()));
        }
        if (!phrases.isEmpty() && phrases.getFirst().begin() >= begin) {
          return new Subject(phrases, phrases.getFirst().begin(), marked(s, i, rule), false);
        }
      }
    }
    return Subject.NONE;
  }

  private static int marked(Sentence s, int begin, Rule rule) {
    int mark = s.tokens().get(begin).begin();
    int end = mark;
    for (String by : rule.field("By")) {
      end = s.text().startsWith(by, mark) ? Math.max(end, mark + by.length()) : end;
    }
    return s.after(end);
  }

  /** Who does it to somebody, in a passive sentence. */
  static List<Phrase> agent(Sentence s, int begin, int end) {
    List<Phrase> from = marked(s, begin, end, "agent");
    return from.isEmpty() ? marked(s, begin, end, "agent-or-goal") : from;
  }

  private static List<Phrase> marked(Sentence s, int begin, int end, String particles) {
    for (int i = end - 1; i > begin; i--) {
      if (s.in(i, particles) && s.tag(i) != Tag.VERB) {
        List<Phrase> phrases = NounPhrases.allBefore(s, i);
        if (!phrases.isEmpty()
            && phrases.getLast().begin() >= begin
            && phrases.getLast().kind() != null
            && phrases.getLast().kind() != SourceKind.DOCUMENT) {
          return phrases;
        }
      }
    }
    return List.of();
  }
}
