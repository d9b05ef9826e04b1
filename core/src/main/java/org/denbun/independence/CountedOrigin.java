package org.denbun.independence;

import java.util.List;
import org.denbun.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * An origin behind a proposition, with all that goes back to it.
 *
 * @param name its fullest name among the chains; the outlets of a loop, sorted, with {@code " ⇄ "}
 *     between them; null where unstated
 * @param kind what sort of source it is; {@code OUTLET} for a publisher's own voice and for a loop
 * @param institution the body that it is proved to belong to, or null; what <em>at least</em>
 *     counts
 * @param via the outlet that reached an anonymous or unstated origin; null for a named one
 * @param circular whether it is a loop of outlets that cite each other
 * @param supports what goes back to it, in the order given
 */
public record CountedOrigin(
    @Nullable String name,
    SourceKind kind,
    @Nullable String institution,
    @Nullable String via,
    boolean circular,
    List<Support> supports) {

  public CountedOrigin {
    supports = List.copyOf(supports);
  }
}
