package org.denbun.archive;

import java.time.LocalDate;
import java.util.List;
import org.denbun.Claim;
import org.denbun.Said;
import org.denbun.Source;
import org.denbun.time.Moments;
import org.jspecify.annotations.Nullable;

/**
 * Something that a source said.
 *
 * @param entry the article that tells it
 * @param claim the claim
 * @param source the link of its chain that was asked for
 * @param earlier what the same source said of the same before, and otherwise; null where nothing is
 *     known
 * @param changes which labels have changed since: {@code polarity}, {@code certainty}, {@code
 *     future}
 */
public record Utterance(
    Entry entry, Claim claim, Source source, @Nullable Utterance earlier, List<String> changes) {
  public Utterance {
    changes = List.copyOf(changes);
  }

  /** When it was said, else published, in ISO 8601; null where nothing tells. */
  public @Nullable String from() {
    Said said = claim.said();
    return said != null && said.from() != null ? said.from() : day();
  }

  /** When it had been said, in ISO 8601; null where nothing tells. */
  public @Nullable String to() {
    Said said = claim.said();
    return said != null && said.from() != null ? said.to() : null;
  }

  private @Nullable String day() {
    LocalDate day = Moments.day(entry.article().published());
    return day == null ? null : day.toString();
  }
}
