package org.denbun.name;

import java.util.ArrayList;
import java.util.List;
import org.denbun.NameType;
import org.denbun.claim.Sentence;
import org.denbun.language.Names;
import org.denbun.name.Pieces.Piece;
import org.denbun.token.Tag;

/**
 * Names in a row are of one kind: what a tagger takes for somebody beside a place is a place, for
 * towns and families bear the same names. One whose title follows, or who is named in full, stays.
 */
final class Rows {

  private final Names names;

  Rows(Names names) {
    this.names = names;
  }

  /** The names of a passage, in the order of the text, with those types put right. */
  List<Piece> of(Sentence part, List<Piece> pieces) {
    List<Piece> righted = new ArrayList<>(pieces);
    for (int i = 1; i < righted.size(); i++) {
      righted.set(i, beside(part, righted.get(i - 1), righted.get(i), righted.get(i)));
    }
    for (int i = righted.size() - 1; i > 0; i--) {
      righted.set(i - 1, beside(part, righted.get(i - 1), righted.get(i), righted.get(i - 1)));
    }
    return righted;
  }

  private Piece beside(Sentence part, Piece left, Piece right, Piece open) {
    Piece other = open == left ? right : left;
    return other.type() == NameType.PLACE && single(part, open) && row(part, left, right)
        ? new Piece(open.begin(), open.end(), NameType.PLACE)
        : open;
  }

  private boolean single(Sentence part, Piece name) {
    return name.type() == NameType.PERSON
        && part.ending(name.end()) == part.beginning(name.begin()) + 1
        && names.titleAt(part.text(), name.end()).isEmpty();
  }

  private static boolean row(Sentence part, Piece left, Piece right) {
    int mark = part.ending(left.end());
    boolean joint = part.tag(mark) == Tag.COMMA || part.in(mark, "row");
    return joint && part.beginning(right.begin()) == mark + 1;
  }
}
