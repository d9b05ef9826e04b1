package org.denbun.affair;

import java.util.List;
import org.denbun.proposition.Gist;

/**
 * Articles that belong together: what they are about, and when.
 *
 * @param articles at least one, in the order of publication; those without a date come last
 * @param central the one that has most in common with the others
 */
public record Affair(List<Gist> articles, Gist central) {
  public Affair {
    articles = List.copyOf(articles);
  }
}
