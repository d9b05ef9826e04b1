package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** Tells a report from what only looks like one: a bare charge, the writer's own thought. */
final class Reports {

  private Reports() {}

  /**
   * Whether a clause with its closer is a claim.
   *
   * @param framed whether the sentence names a source for it besides
   */
  static boolean count(Sentence s, Closer closer, Subject subject, boolean framed) {
    if (closer.rule().kind() == Rule.Kind.REVEALED) {
      return subject.found() || announced(s, closer);
    }
    if (closer.passive() && !subject.found()) {
      return false;
    }
    if (closer.rule().field("Role").contains("ground")) {
      return subject.found() && !charge(s, closer.end());
    }
    if (!subject.found()
        && closer.rule().kind() == Rule.Kind.FACT
        && opens(s, closer, "evidence-verb")) {
      return false;
    }
    boolean inner = closer.rule().kind() == Rule.Kind.CLAUSE && opens(s, closer, "inner-verb");
    return subject.found() || framed || !inner;
  }

  /**
   * Whoever speaks, as what he speaks: an outlet that announces something as a company, a name that
   * no list knows as an outlet where only outlets do what it does.
   */
  static Phrase speaker(Sentence s, Closer closer, Phrase phrase) {
    if (phrase.kind() == SourceKind.OUTLET && opens(s, closer, "announce")) {
      return phrase.with(SourceKind.ORGANISATION);
    }
    boolean named = phrase.kind() == SourceKind.ORGANISATION || phrase.kind() == SourceKind.PERSON;
    return named && news(s, closer) && Kinds.mayReport(s, phrase)
        ? phrase.with(SourceKind.OUTLET)
        : phrase;
  }

  /** Whether a predicate, or the verb that its noun is the object of, is what only outlets do. */
  private static boolean news(Sentence s, Closer closer) {
    for (int i = closer.predicate(); i < closer.end(); i++) {
      if (opens(s, i, closer.end(), "news-verb")) {
        return true;
      }
    }
    return false;
  }

  /** A topic that nothing else shows to be a source, as the outlet whose news a clause is. */
  static Subject news(Sentence s, Closer closer, Subject subject) {
    Phrase last = subject.phrases().getLast();
    boolean name = last.kind() == null && last.end() - last.begin() > 1;
    return name && subject.topic() && opens(s, closer, "outlet-verb")
        ? new Subject(
            List.of(last.with(SourceKind.OUTLET)), last.begin(), subject.end(), subject.topic())
        : subject;
  }

  private static boolean announced(Sentence s, Closer closer) {
    return closer.passive() && s.tag(closer.predicate()) == Tag.ACTION;
  }

  /** A bare ground for an arrest or a penalty is no claim. */
  private static boolean charge(Sentence s, int begin) {
    for (int i = begin; i < s.size(); i++) {
      if (s.in(i, "charge-verb")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a predicate begins with a word of a class. */
  private static boolean opens(Sentence s, Closer closer, String wordClass) {
    return opens(s, closer.predicate(), closer.end(), wordClass);
  }

  /** Whether tokens begin with a word of a class. */
  static boolean opens(Sentence s, int begin, int end, String wordClass) {
    String text = s.text(begin, end);
    for (String word : s.language().words(wordClass)) {
      if (text.startsWith(word)) {
        return true;
      }
    }
    return false;
  }
}
