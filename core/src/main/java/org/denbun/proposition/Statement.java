package org.denbun.proposition;

import java.util.List;
import org.denbun.Source;
import org.jspecify.annotations.Nullable;

/**
 * A place in an article that says something: a claim, or a sentence in the publisher's own voice.
 *
 * @param claim the id of the claim in the reading; null in the publisher's own voice
 * @param begin the first code point of the place
 * @param end the first code point no longer covered
 * @param text what it says
 * @param chain of the claim; empty in the publisher's own voice
 * @param negative whether it says that something is not so
 * @param happening whether that has happened
 * @param events the same for each thing that it says to happen, in the order of the text
 * @param evasive whether it answers without affirming or denying
 * @param confirming whether it makes what it was asked its own
 * @param denying whether it denies what it was asked
 * @param plan whether a noun makes it tell of a plan
 * @param ending whether it says that something comes to nothing
 * @param firstHand whether the text shows that the publisher knows it first-hand
 * @param sentence the index of its sentence in the gist
 * @param own what it says
 * @param cue the words that say that it is reported
 * @param near the rest of its sentence, without what other claims say
 */
public record Statement(
    @Nullable String claim,
    int begin,
    int end,
    String text,
    List<Source> chain,
    boolean negative,
    Happening happening,
    List<Occurrence> events,
    boolean evasive,
    boolean confirming,
    boolean denying,
    boolean plan,
    boolean ending,
    boolean firstHand,
    int sentence,
    List<Feature> own,
    List<Feature> cue,
    List<Feature> near) {

  public Statement {
    chain = List.copyOf(chain);
    events = List.copyOf(events);
    own = List.copyOf(own);
    cue = List.copyOf(cue);
    near = List.copyOf(near);
  }
}
