package org.denbun.server.page;

import java.util.List;
import org.denbun.archive.comparison.AffairList.Listed;

/** What the archive is about, the affair last heard of first. */
public record AffairsPage(Frame frame, Wording words, List<Listed> affairs) {
  public AffairsPage {
    affairs = List.copyOf(affairs);
  }
}
