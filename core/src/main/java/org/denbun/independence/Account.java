package org.denbun.independence;

import java.util.List;
import org.denbun.Source;
import org.jspecify.annotations.Nullable;

/**
 * What counting has to know of an article at hand, whether it carries the proposition or not.
 *
 * @param article its id
 * @param publisher the usual name of its publisher, as chains call that outlet; its id where the
 *     publisher is unknown, since nothing proves two unknown ones to be the same
 * @param institution the body that the publisher belongs to: a state for its own agency, else null
 *     or the publisher itself
 * @param credit the outlet that the whole article is credited to, or null; counts only where no
 *     {@link Copy} tells the article it was copied from
 * @param chains the chains of all its claims: where it cites an outlet in general, they may name
 *     that outlet's source
 */
public record Account(
    String article,
    String publisher,
    @Nullable String institution,
    @Nullable String credit,
    List<List<Source>> chains) {

  public Account {
    chains = chains.stream().map(List::copyOf).toList();
  }
}
