package org.denbun.server.page;

import java.util.List;
import org.denbun.Article;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.archive.comparison.Answer;

/**
 * An affair.
 *
 * @param articles in the order of publication
 * @param propositions by weight
 * @param changing those whose supports span several days or that somebody denies, last heard first
 * @param times what was said and what happens, as SVG
 * @param map where, as SVG; empty where no place is known
 * @param stances who affirms and who denies
 */
public record AffairPage(
    Frame frame,
    Wording words,
    Listed affair,
    List<Article> articles,
    List<Answer> propositions,
    List<Answer> changing,
    String times,
    String map,
    Stances stances) {
  public AffairPage {
    articles = List.copyOf(articles);
    propositions = List.copyOf(propositions);
    changing = List.copyOf(changing);
  }
}
