package org.denbun.server.page;

import java.util.List;
import org.denbun.archive.Utterance;

/**
 * What one source said.
 *
 * @param name what was asked for
 * @param said newest first
 * @param changes where it said otherwise than before, newest first
 */
public record SourcePage(
    Frame frame, Wording words, String name, List<Utterance> said, List<Utterance> changes) {
  /** So many articles are looked at, the newest; further back there is the data. */
  public static final int LOOKED_AT = 60;

  public SourcePage {
    said = List.copyOf(said);
    changes = List.copyOf(changes);
  }
}
