package org.denbun.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.denbun.language.Rule;
import org.denbun.token.Tag;
import org.jspecify.annotations.Nullable;

/** Which clauses between the claims of a stretch does its outer source say besides? */
final class Pieces {

  /** Fewer tokens are no clause. */
  private static final int SHORTEST = 4;

  private final Sentence s;
  private final SentenceDrafts drafts;

  Pieces(SentenceDrafts drafts) {
    this.drafts = drafts;
    this.s = drafts.sentence();
  }

  /**
   * Adds the clauses between the claims of a stretch; their sources are still to be given.
   *
   * @param closer what closes the stretch, or null where a frame governs it
   */
  List<Draft> between(Rule rule, int begin, int end, @Nullable Closer closer) {
    List<Draft> pieces = new ArrayList<>();
    int cursor = begin;
    for (Draft cut : cuts(begin, end)) {
      add(pieces, rule, cursor, cut.begin, closer);
      cursor = Math.max(cursor, cut.end);
    }
    add(pieces, rule, cursor, end, closer);
    drafts.all().addAll(pieces);
    return pieces;
  }

  private List<Draft> cuts(int begin, int end) {
    return drafts.all().stream()
        .filter(d -> d.role != Draft.Role.SUBORDINATE && d.begin >= begin && d.begin < end)
        .sorted(Comparator.comparingInt(d -> d.begin))
        .toList();
  }

  private void add(List<Draft> pieces, Rule rule, int from, int to, @Nullable Closer closer) {
    int begin = Edges.afterConnectives(s, Edges.afterLinks(s, from, to), to);
    int end = Edges.trimmed(s, begin, to);
    if (end - begin >= SHORTEST && verbal(begin, end) && closed(end, to)) {
      pieces.add(piece(rule, begin, end, closer));
    }
  }

  private Draft piece(Rule rule, int begin, int end, @Nullable Closer closer) {
    Draft draft = new Draft(rule);
    draft.begin = begin;
    draft.end = end;
    draft.role = Draft.Role.COORDINATE;
    draft.contain(begin, end, s.range(begin, end));
    if (closer != null) {
      draft.cue.add(closer.cue(s));
      draft.attitude = closer.attitude();
      draft.certainty = closer.certainty();
    }
    return draft;
  }

  /** Whether tokens hold a predicate. */
  boolean verbal(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (s.tag(i).verbal()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause ends before an index, rather than modifying what follows. */
  private boolean closed(int end, int to) {
    boolean boundary = end < to || to == s.size() || s.tag(to) == Tag.STOP;
    return s.tag(end - 1) == Tag.CONNECTIVE || s.tag(end - 1).verbal() && boundary;
  }
}
