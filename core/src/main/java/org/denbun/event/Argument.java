package org.denbun.event;

import org.denbun.claim.Sentence;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * Who or what has a part in an event.
 *
 * @param part the sentence it stands in, which may be an earlier one
 * @param begin its first token, what modifies its head included
 * @param head the first token of its head; its end where it is a clause and has none
 * @param end the first token no longer in it, particles left out
 * @param known the name that the words stand for without spelling it out, or null
 */
public record Argument(Sentence part, int begin, int head, int end, @Nullable String known) {

  /** Longer ones are told by their head. */
  private static final int LONGEST = 40;

  /** Where it stands in the article, in UTF-16 units. */
  public Range range() {
    return part.range(begin, end);
  }

  /** Where its head stands in the article, in UTF-16 units. */
  public Range headRange() {
    return head < end ? part.range(head, end) : part.range(end, end);
  }

  /** Whether it names somebody or a body that can act. */
  boolean acts() {
    return known != null || head < end && Nominal.acts(part, head, end);
  }

  /** Its words, at most 40 UTF-16 units of them. */
  public String text() {
    if (known != null) {
      return known;
    }
    String text = part.text(begin, end);
    String told = text.length() <= LONGEST || head >= end ? text : part.text(head, end);
    return told.length() <= LONGEST ? told : cut(told);
  }

  /** The end tells most: there the head stands. */
  private static String cut(String text) {
    int from = text.length() - LONGEST;
    return text.substring(Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from);
  }
}
