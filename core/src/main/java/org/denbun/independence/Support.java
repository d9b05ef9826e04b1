package org.denbun.independence;

import java.util.List;
import org.denbun.Source;
import org.jspecify.annotations.Nullable;

/**
 * One place where one article affirms or denies a proposition.
 *
 * @param article the id of the article
 * @param claim the id of the claim in its reading; null in the publisher's own voice
 * @param begin the first code point of the place in the article's text
 * @param end the first code point no longer covered
 * @param stance what it does to the proposition
 * @param chain the claim's chain, nearest the reader first; empty in the publisher's own voice
 * @param firstHand whether the text shows that the publisher knows it first-hand: its reporter saw
 *     it, its own survey found it; tells only for a publisher's own voice
 */
public record Support(
    String article,
    @Nullable String claim,
    int begin,
    int end,
    Stance stance,
    List<Source> chain,
    boolean firstHand) {

  public Support {
    chain = List.copyOf(chain);
  }
}
