package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.chain.Chains;
import org.denbun.claim.ClaimFinder;
import org.denbun.claim.Draft;
import org.denbun.claim.Sentence;
import org.denbun.label.Labels;
import org.denbun.language.Language;
import org.denbun.text.Brackets;
import org.denbun.text.CodePoints;
import org.denbun.text.Outermost;
import org.denbun.text.Range;
import org.denbun.text.Sentences;

/** The way of an article through the stages. */
public final class ArticleTracer implements Tracer {

  private final Language language;

  public ArticleTracer(Language language) {
    this.language = language;
  }

  @Override
  public Reading trace(Article article) {
    String text = article.text();
    Brackets brackets = Brackets.of(text, language.brackets());
    List<Brackets.Pair> pairs = Outermost.of(brackets.pairs(), new Range(0, text.length()));
    List<Sentence> sentences = new ArrayList<>();
    for (Range range :
        Sentences.of(text, new Range(0, text.length()), pairs, language.setting("stops"))) {
      sentences.add(new Sentence(language, text, range, pairs));
    }
    CodePoints points = new CodePoints(text);
    Chains chains = new Chains(language, sentences, points);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Draft draft : ClaimFinder.of(sentences.get(i))) {
        Labels labels = new Labels(sentences.get(i), draft);
        claims.add(
            new Claim(
                "c" + (claims.size() + 1),
                draft.content.stream().map(points::span).toList(),
                draft.cue.stream().map(points::span).toList(),
                chains.chain(draft, i),
                labels.mode(),
                draft.attitude,
                labels.certainty(),
                labels.polarity(),
                labels.future(),
                draft.rule.id()));
      }
    }
    return new Reading(article, language.code(), List.of(), claims, List.of());
  }
}
