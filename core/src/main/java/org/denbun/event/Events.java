package org.denbun.event;

import java.util.ArrayList;
import java.util.List;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.text.Range;

/**
 * Finds who does what to whom, and where, in stretches of text: one frame for each predicate that
 * says that something happens, read off particles and endings. Types and modes are those of PLOVER
 * (Halterman, Bagozzi, Beger, Schrodt and Scarborough, <i>PLOVER and POLECAT</i>, 2023). Safe for
 * use by many threads at once; a {@link PassageTopic} is for one.
 */
public final class Events {

  private final Language language;

  public Events(Language language) {
    this.language = language;
  }

  /**
   * The events of a stretch of a sentence in the order of their predicates; never null. The main
   * predicate always has one, if only as a state.
   *
   * @param part a sentence, or one of those inside its brackets
   * @param begin its first token
   * @param end the first token no longer in it
   */
  public List<FoundEvent> of(Sentence part, int begin, int end) {
    return of(new Piece(part, begin, end), new PassageTopic());
  }

  /** The events of pieces that follow each other: what one leaves out another before it names. */
  public List<FoundEvent> of(List<Piece> pieces) {
    PassageTopic passage = new PassageTopic();
    List<FoundEvent> found = new ArrayList<>();
    pieces.forEach(piece -> found.addAll(of(piece, passage)));
    return found;
  }

  /**
   * The events of what somebody asks for or wants, and with them the asking itself: its actor is
   * whoever speaks.
   *
   * @param content the pieces of what is wanted
   * @param sentence the sentence of the cue
   * @param cue the words that say that it is wanted, in UTF-16 units of the article
   */
  public List<FoundEvent> wanted(List<Piece> content, Sentence sentence, Range cue) {
    List<FoundEvent> found = new ArrayList<>();
    content.forEach(piece -> found.addAll(of(piece, new PassageTopic())));
    return language.eventRules().isEmpty() ? found : new Asking(sentence, found).with(cue, content);
  }

  /** The events of the next piece of a passage. */
  public List<FoundEvent> of(Piece piece, PassageTopic passage) {
    if (language.eventRules().isEmpty() || piece.begin() >= piece.end()) {
      return List.of();
    }
    return new FrameFinder(piece, passage).find();
  }
}
