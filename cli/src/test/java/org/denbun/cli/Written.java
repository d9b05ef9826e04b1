package org.denbun.cli;

import java.util.List;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Mark;
import org.denbun.Origin;
import org.denbun.Reading;

/** Readings made by hand of marks, claims and origins alone. */
final class Written {
  private Written() {}

  static Reading reading(
      Article article, List<Mark> marked, List<Claim> claims, List<Origin> origins) {
    return new Reading(
        article, "ja", marked, List.of(), List.of(), List.of(), claims, List.of(), origins);
  }
}
