package org.denbun.claim;

import java.util.List;
import org.denbun.SourceKind;
import org.denbun.language.Rule;
import org.denbun.token.Tag;

/** Whom does a closer attribute its content to, and how surely? */
final class Attribution {

  private Attribution() {}

  /**
   * A claim without its content.
   *
   * @param floor the token after which the sources of this closer are named
   */
  static Draft of(Sentence s, Closer closer, Subject subject, int floor) {
    Draft draft = new Draft(closer.rule());
    draft.attitude = closer.attitude();
    draft.certainty = closer.certainty();
    draft.negative = closer.negative();
    draft.passive = closer.passive() || told(s, subject);
    sources(s, closer, subject, floor, draft);
    if (closer.predicate() < closer.end()) {
      draft.cue.add(closer.cue(s));
    }
    return draft;
  }

  /** Whether a phrase names from whom somebody has something: the subject is who was told. */
  private static boolean told(Sentence s, Subject subject) {
    return subject.found() && s.in(subject.phrases().getLast().end(), "from");
  }

  private static void sources(Sentence s, Closer closer, Subject subject, int floor, Draft draft) {
    subject.phrases().forEach(p -> draft.speakers.add(Reports.speaker(s, closer, p)));
    draft.relay.addAll(Relays.between(s, floor, closer.end()));
    draft.relay.addAll(Relays.reported(s, closer));
    draft.outer.addAll(Relays.interviews(s, floor, closer.end()));
    draft.unstated = closer.rule().kind() == Rule.Kind.REVEALED && !subject.found();
    statement(s, closer, draft, subject);
  }

  /** In a statement: the document is a source before its author. */
  private static void statement(Sentence s, Closer closer, Draft draft, Subject subject) {
    for (int i = Math.max(0, subject.end()); i + 1 < closer.predicate(); i++) {
      boolean in = s.tag(i + 1) == Tag.CASE && s.in(i + 1, "place-subject");
      Phrase document = in ? NounPhrases.before(s, i + 1) : null;
      if (document != null
          && s.language().ends(document.text(), "statement")
          && !Adverbials.clause(s, Math.max(0, subject.end()), document.begin())) {
        draft.outer.add(List.of(document.with(SourceKind.DOCUMENT)));
        return;
      }
    }
  }
}
