package org.denbun;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that the article lets somebody else answer for.
 *
 * @param id its name inside the reading: c1, c2, … in the order of the text
 * @param content the reported words, one or more spans in the order of the text
 * @param cue the words that say "this is reported"; empty for a free-standing quotation
 * @param chain the sources, nearest the reader first, origin last; never empty, ranks ascending
 * @param mode how the content is worded
 * @param attitude what the source does with it
 * @param certainty how sure the innermost source is
 * @param polarity whether the innermost source says that it is so
 * @param future whether the content's main event had not happened yet when it was said
 * @param said when it was said, or null where nothing tells
 * @param events what the content says to happen, in the order of the text
 * @param rule the id of the language rule that found the claim
 */
public record Claim(
    String id,
    List<Span> content,
    List<Span> cue,
    List<Source> chain,
    Mode mode,
    Attitude attitude,
    Certainty certainty,
    Polarity polarity,
    boolean future,
    @Nullable Said said,
    List<Event> events,
    String rule) {

  public Claim {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    chain = List.copyOf(chain);
    events = List.copyOf(events);
    if (content.isEmpty() || chain.isEmpty()) {
      throw new IllegalArgumentException("a claim has content and a chain");
    }
  }
}
