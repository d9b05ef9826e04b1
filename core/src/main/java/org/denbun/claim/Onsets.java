package org.denbun.claim;

import java.util.List;
import org.denbun.token.Tag;

/** Where does a content begin? */
final class Onsets {

  private Onsets() {}

  /** A clause begins after its speaker, what it is relayed from and what only sets the scene. */
  static int ofClause(Sentence s, Subject subject, int floor, int end) {
    int begin =
        subject.found() && subject.end() > floor && subject.end() < end ? subject.end() : floor;
    int relayed = Math.max(begin, Relays.end(s, begin, end));
    return Adverbials.after(s, relayed, end, begin > floor);
  }

  /** An object begins with the first noun that owns it. */
  static int ofObject(Sentence s, int end, int floor) {
    Phrase phrase = NounPhrases.before(s, end);
    while (phrase != null && s.tag(phrase.begin() - 1) == Tag.GENITIVE && phrase.begin() > floor) {
      Phrase owner = NounPhrases.before(s, phrase.begin() - 1);
      if (owner == null) {
        break;
      }
      phrase = owner;
    }
    return phrase == null ? floor : Math.max(floor, phrase.begin());
  }

  /** What is wished or held begins after the ground that is given for it. */
  static int behindGrounds(Sentence s, List<Draft> drafts, int end, int begin) {
    int after = begin;
    for (Draft draft : drafts) {
      boolean ground = draft.rule.field("Role").contains("ground");
      if (ground && draft.contentBegin >= begin && draft.end < end) {
        after = Math.max(after, Edges.afterLinks(s, draft.end, end));
      }
    }
    return after;
  }

  /** A ground is the last clause before its mark. */
  static int ofGround(Sentence s, int end, int floor) {
    for (int i = end - 1; i > floor; i--) {
      if (s.tag(i) == Tag.COMMA && (s.tag(i - 1) == Tag.CONNECTIVE || s.tag(i - 1).verbal())) {
        return i + 1;
      }
    }
    return floor;
  }

  /** The clause that modifies a noun begins after the last comma or topic. */
  static int ofModifier(Sentence s, int end, int floor) {
    for (int i = end - 1; i > floor; i--) {
      if (s.tag(i - 1) == Tag.COMMA || s.tag(i - 1) == Tag.TOPIC) {
        return i;
      }
    }
    return floor;
  }
}
