package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.text.Range;
import org.denbun.token.Tag;

/**
 * A stretch of a sentence in which events are looked for.
 *
 * @param part a sentence, or one of those inside its brackets
 * @param begin its first token
 * @param end the first token no longer in it
 */
public record Piece(Sentence part, int begin, int end) {

  /**
   * The pieces of a sentence that a stretch of its article covers: of the sentence itself, or of
   * those inside its brackets where the stretch lies inside them.
   */
  public static List<Piece> in(Sentence sentence, Range stretch) {
    List<Piece> found = new ArrayList<>();
    for (Sentence part : sentence.parts()) {
      boolean seen = found.stream().anyMatch(p -> p.part.place().contains(part.place()));
      Piece piece = seen ? new Piece(part, 0, 0) : covered(part, stretch);
      boolean words = false;
      for (int i = piece.begin; i < piece.end; i++) {
        words |= part.quote(i) == null && part.tag(i) != Tag.STOP;
      }
      if (words) {
        found.add(piece);
      }
    }
    return found;
  }

  private static Piece covered(Sentence part, Range stretch) {
    Range place = part.place();
    if (!place.overlaps(stretch)) {
      return new Piece(part, 0, 0);
    }
    int begin = part.after(part.before(stretch.begin()));
    int end = part.after(part.before(Math.min(stretch.end(), place.end())));
    return new Piece(part, begin, Math.max(begin, end));
  }

  /** A whole sentence. */
  public static Piece of(Sentence part) {
    return new Piece(part, 0, part.size());
  }
}
