package org.denbun.proposition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.independence.Account;
import org.jspecify.annotations.Nullable;

/**
 * What of an article propositions are found by. Plain data: an archive may store it as it is.
 *
 * @param account what counting has to know of the article
 * @param published as the article has it, or null
 * @param text the article's text, untouched
 * @param headline what its headline says
 * @param sentences what its sentences say, in the order of the text
 * @param statements in the order of the text
 */
public record Gist(
    Account account,
    @Nullable String published,
    String text,
    List<Feature> headline,
    List<List<Feature>> sentences,
    List<Statement> statements) {

  public Gist {
    headline = List.copyOf(headline);
    sentences = sentences.stream().map(List::copyOf).toList();
    statements = List.copyOf(statements);
  }

  /** The article's id. */
  public String article() {
    return account.article();
  }

  /** The same with another text. */
  public Gist with(String text) {
    return new Gist(account, published, text, headline, sentences, statements);
  }

  /** All that the article says, headline included. */
  public List<Feature> all() {
    List<Feature> all = new ArrayList<>(headline);
    sentences.forEach(all::addAll);
    return all;
  }

  /**
   * The text of a statement's sentence and of those just before, from the first word to the last.
   *
   * @param before how many sentences before it at most
   */
  String passage(Statement s, int before) {
    int begin = text.length();
    int end = 0;
    int last = Math.min(s.sentence() + 1, sentences.size());
    for (int i = Math.max(0, s.sentence() - before); i < last; i++) {
      for (Feature feature : sentences.get(i)) {
        begin = Math.min(begin, feature.begin());
        end = Math.max(end, feature.end());
      }
    }
    return begin < end ? text.substring(begin, end) : "";
  }

  /**
   * What the article is indexed by: short keys, {@code w:} lemmas, {@code n:} names and their keys,
   * {@code q:} numbers, {@code t:} months. The same keys of a question find it.
   */
  public Set<String> terms() {
    Set<String> terms = new TreeSet<>();
    all().forEach(feature -> Terms.add(feature, terms));
    return terms;
  }
}
