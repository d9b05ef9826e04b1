package org.denbun.server.page;

import java.util.List;
import org.denbun.archive.comparison.Answer;

/**
 * The propositions that fit a statement.
 *
 * @param asked the statement
 * @param best the one that fits best; none where nothing fits
 * @param others those that have much in common with it
 */
public record PropositionPage(
    Frame frame, Wording words, String asked, List<AnswerView> best, List<Answer> others) {
  public PropositionPage {
    best = List.copyOf(best);
    others = List.copyOf(others);
  }
}
