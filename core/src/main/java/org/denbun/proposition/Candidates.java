package org.denbun.proposition;

import java.util.Collection;
import java.util.List;

/** The articles of an archive, asked by their terms. */
public interface Candidates {

  /**
   * The articles that share most with a question.
   *
   * @param terms as {@link Gist#terms()} makes them; rare ones weigh more, by the logarithm of
   *     articles in all over articles that have it
   * @param most how many at most
   * @return best first; ties by the article's id
   */
  List<Gist> best(Collection<String> terms, int most);
}
