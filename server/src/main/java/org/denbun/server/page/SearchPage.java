package org.denbun.server.page;

import java.util.List;
import org.denbun.archive.Hit;

/**
 * What was found.
 *
 * @param asked the words; empty before anything was asked
 * @param found newest first
 * @param more the address of what else was found; empty where that is all
 * @param publishers by whom, to choose from
 * @param years when, to choose from
 */
public record SearchPage(
    Frame frame,
    Wording words,
    String asked,
    List<Hit> found,
    String more,
    List<Choice> publishers,
    List<Choice> years) {

  /**
   * A filter that is a plain link.
   *
   * @param chosen whether it is on; then the link takes it off
   */
  public record Choice(String name, int count, String href, boolean chosen) {}

  public SearchPage {
    found = List.copyOf(found);
    publishers = List.copyOf(publishers);
    years = List.copyOf(years);
  }
}
