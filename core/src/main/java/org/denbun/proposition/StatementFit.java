package org.denbun.proposition;

import java.util.Map;
import org.denbun.independence.Stance;

/**
 * How a statement of an article fits what is asked for.
 *
 * @param article its id
 * @param begin of the statement in the article's text, in code points
 * @param end behind its last, in code points
 * @param stance what it would do to what is asked for
 * @param evidence how much of each kind speaks for or against it saying the same
 * @param likelihood that it says the same, by the shipped weights, from 0 to 1
 */
public record StatementFit(
    String article,
    int begin,
    int end,
    Stance stance,
    Map<Evidence, Double> evidence,
    double likelihood) {

  static StatementFit of(Match match) {
    Statement statement = match.statement();
    return new StatementFit(
        match.gist().article(),
        statement.begin(),
        statement.end(),
        match.stance(),
        match.fit().values(),
        match.score());
  }
}
