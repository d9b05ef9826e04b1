package org.denbun.proposition;

import java.util.Collection;
import java.util.List;
import org.denbun.independence.Copy;

/** The articles of an archive, asked by their terms. */
public interface Candidates {

  /**
   * Articles that are at hand for a question.
   *
   * @param gists those that share most with it, best first, and behind them those that they copied
   * @param copies which of their passages are copies
   */
  record Found(List<Gist> gists, Collection<Copy> copies) {
    public Found {
      gists = List.copyOf(gists);
      copies = List.copyOf(copies);
    }
  }

  /**
   * The articles that share most with a question.
   *
   * @param terms as {@link Gist#terms()} makes them; rare ones weigh more, by the logarithm of
   *     articles in all over articles that have it
   * @param most how many at most, not counting what they copied
   */
  Found best(Collection<String> terms, int most);
}
