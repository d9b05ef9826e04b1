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
import org.denbun.name.NameFinder;
import org.denbun.place.FoundPlace;
import org.denbun.text.CodePoints;

/** The way of an article through the stages. */
public final class ArticleTracer implements Tracer {

  private final Language language;

  private final NameFinder names;
  private final ArticlePlaces places;

  public ArticleTracer(Language language) {
    this.language = language;
    names = new NameFinder(language);
    places = new ArticlePlaces(language);
  }

  @Override
  public Reading trace(Article article) {
    Passage passage = Passage.of(article.text(), language);
    ArticleNames named = names.of(passage.sentences(), passage.points());
    List<FoundPlace> found = places.of(passage, named.found());
    List<Claim> claims = claims(passage);
    return new Reading(
        article,
        language.code(),
        passage.marked(),
        named.names(),
        List.of(),
        ArticlePlaces.told(found, passage),
        claims,
        List.of(),
        new Origins(language).of(claims));
  }

  private List<Claim> claims(Passage passage) {
    List<Sentence> sentences = passage.sentences();
    Chains chains = new Chains(language, sentences, passage.points());
    List<List<Draft>> drafts = PassageClaims.of(sentences);
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Draft draft : drafts.get(i)) {
        List<Source> chain = chains.chain(draft, i);
        if (!draft.absorbed) {
          String id = "c" + (claims.size() + 1);
          claims.add(claim(id, sentences.get(i), draft, chain, passage.points()));
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
