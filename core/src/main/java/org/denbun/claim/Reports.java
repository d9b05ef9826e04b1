package org.denbun.claim;

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
  static boolean count(Sentence s, Closer closer, Subjects.Subject subject, boolean framed) {
    if (closer.rule().kind() == Rule.Kind.REVEALED) {
      return subject.found() || announced(s, closer);
    }
    if (closer.passive() && !subject.found()) {
      return false;
    }
    if (closer.rule().field("Role").contains("ground")) {
      return subject.found() && !charge(s, closer.end());
    }
    return subject.found() || framed || !inner(s, closer);
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

  private static boolean inner(Sentence s, Closer closer) {
    String text = s.text(closer.predicate(), closer.end());
    return s.language().words("inner-verb").stream().anyMatch(text::startsWith);
  }
}
