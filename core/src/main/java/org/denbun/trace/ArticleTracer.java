package org.denbun.trace;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.Tracer;
import org.denbun.chain.Chains;
import org.denbun.chain.Origins;
import org.denbun.claim.Draft;
import org.denbun.claim.PassageClaims;
import org.denbun.claim.Sentence;
import org.denbun.label.Labels;
import org.denbun.language.Language;
import org.denbun.name.ArticleNames;
import org.denbun.text.Brackets;
import org.denbun.text.Cleaning;
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
    Range all = new Range(0, text.length());
    Brackets brackets = Brackets.of(text, language.brackets());
    List<Brackets.Pair> pairs = Outermost.of(brackets.pairs(), all);
    List<Range> ranges = Sentences.of(text, all, pairs, language.sentenceEnds());
    List<Cleaning.Marked> marked = Cleaning.of(text, ranges, language.boilerplate());
    List<Sentence> sentences = new ArrayList<>();
    for (Range range : Cleaning.unmarked(ranges, marked)) {
      sentences.add(new Sentence(language, text, range, pairs));
    }
    CodePoints points = new CodePoints(text);
    List<Claim> claims = claims(sentences, points);
    return new Reading(
        article,
        language.code(),
        Marks.of(marked, brackets, points),
        new ArticleNames(sentences, language, points).names(),
        List.of(),
        List.of(),
        claims,
        List.of(),
        new Origins(language).of(claims));
  }

  private List<Claim> claims(List<Sentence> sentences, CodePoints points) {
    Chains chains = new Chains(language, sentences, points);
    List<List<Draft>> drafts = PassageClaims.of(sentences);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Draft draft : drafts.get(i)) {
        List<Source> chain = chains.chain(draft, i);
        if (!draft.absorbed) {
          String id = "c" + (claims.size() + 1);
          claims.add(claim(id, sentences.get(i), draft, chain, points));
        }
      }
    }
    return claims;
  }

  private static Claim claim(
      String id, Sentence s, Draft draft, List<Source> chain, CodePoints points) {
    Labels labels = new Labels(s, draft);
    return new Claim(
        id,
        draft.content.stream().map(points::span).toList(),
        draft.cue.stream().map(points::span).toList(),
        chain,
        labels.mode(),
        draft.attitude,
        labels.certainty(),
        labels.polarity(),
        labels.future(),
        null,
        List.of(),
        draft.rule.id());
  }
}
