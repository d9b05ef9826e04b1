package org.denbun.copy;

import java.util.List;
import java.util.Set;
import org.denbun.text.Range;
import org.jspecify.annotations.Nullable;

/**
 * An article as one that may be a copy or be copied.
 *
 * @param id the article's
 * @param text its untouched text
 * @param publisher who published it, by the outlet's usual name where it has one; null if unknown
 * @param issue when it was published, or null where unknown
 * @param credits the outlets that it says its text comes from
 * @param out what is no text of the article, in UTF-16 units, in order
 * @param quoted words of others, in UTF-16 units, in order
 */
public record Version(
    String id,
    String text,
    @Nullable String publisher,
    @Nullable Issue issue,
    Set<String> credits,
    List<Range> out,
    List<Range> quoted) {

  public Version {
    credits = Set.copyOf(credits);
    out = List.copyOf(out);
    quoted = List.copyOf(quoted);
  }

  /** When it was published, in seconds that order articles; the greatest where unknown. */
  public long since() {
    return issue == null ? Long.MAX_VALUE : issue.since();
  }

  /** Whether the same publisher published another one. */
  boolean samePublisher(Version other) {
    return publisher != null && publisher.equals(other.publisher);
  }

  /** Whether it says that its text comes from the publisher of another one. */
  boolean credits(Version other) {
    return other.publisher != null
        && credits.contains(other.publisher)
        && !other.publisher.equals(publisher);
  }

  /** Whether it says that its text comes from somebody else. */
  boolean credited() {
    return credits.stream().anyMatch(outlet -> !outlet.equals(publisher));
  }
}
