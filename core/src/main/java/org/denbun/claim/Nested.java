package org.denbun.claim;

import java.util.ArrayList;
import java.util.List;
import org.denbun.language.Rule;
import org.denbun.text.Brackets;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** Finds what somebody is quoted to have said inside somebody else's words. */
final class Nested {

  private Nested() {}

  /** The claims inside the quotations of a sentence's claims. */
  static List<Draft> in(Sentence s, List<Draft> drafts) {
    List<Draft> nested = new ArrayList<>();
    for (Draft draft : drafts) {
      if (draft.quoted) {
        nested.addAll(inside(s, draft));
      }
    }
    return nested;
  }

  private static List<Draft> inside(Sentence s, Draft parent) {
    Range words = parent.content.getFirst();
    List<Brackets.Pair> pairs =
        Outermost.of(
            Brackets.of(words.in(s.article()), s.language().brackets()).pairs(),
            new Range(0, words.length()));
    if (pairs.stream().noneMatch(p -> p.kind().quotes())) {
      return innermost(s, parent, words);
    }
    List<Brackets.Pair> placed = pairs.stream().map(p -> p.shifted(words.begin())).toList();
    List<Draft> found = new ArrayList<>();
    for (Range range : Sentences.of(s.article(), words, placed, s.language().sentenceEnds())) {
      for (Draft draft : ClaimFinder.of(new Sentence(s.language(), s.article(), range, placed))) {
        if (draft.quoted && !draft.speakers.isEmpty() && draft.parent == null) {
          draft.parent = parent;
          found.add(draft);
        }
      }
    }
    return found;
  }

  /** Words that are wholly somebody else's report: only the innermost claim stays. */
  private static List<Draft> innermost(Sentence s, Draft parent, Range words) {
    Sentence inner = new Sentence(s.language(), s.article(), words, List.of());
    List<Draft> found =
        inner.promising() && new Glance(inner).whole() ? ClaimFinder.of(inner) : List.of();
    if (found.size() != 1 || !whole(inner, found.getFirst())) {
      return List.of();
    }
    Draft draft = found.getFirst();
    draft.parent = parent;
    draft.quoted = true;
    draft.cue.addAll(parent.cue);
    parent.absorbed = true;
    return found;
  }

  private static boolean whole(Sentence inner, Draft draft) {
    return !draft.speakers.isEmpty()
        && draft.rule.kind() == Rule.Kind.CLAUSE
        && draft.role == Draft.Role.FINAL
        && draft.begin == 0
        && draft.end == inner.size();
  }
}
