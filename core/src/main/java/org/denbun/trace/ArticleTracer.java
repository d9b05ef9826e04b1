package org.denbun.trace;

import java.util.List;
import org.denbun.Article;
import org.denbun.Claim;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.chain.Institutions;
import org.denbun.chain.Origins;
import org.denbun.claim.Sentence;
import org.denbun.language.Language;
import org.denbun.name.ArticleNames;
import org.denbun.name.NameFinder;
import org.denbun.place.FoundPlace;
import org.denbun.text.Range;
import org.denbun.time.FoundTime;
import org.denbun.time.Times;

/** The way of an article through the stages. */
public final class ArticleTracer implements Tracer {

  private final Language language;
  private final Institutions institutions;
  private final NameFinder names;
  private final Times times;
  private final ArticlePlaces places;

  public ArticleTracer(Language language) {
    this.language = language;
    institutions = new Institutions(language);
    names = new NameFinder(language, institutions);
    times = new Times(language);
    places = new ArticlePlaces(language);
  }

  @Override
  public Reading trace(Article article) {
    return traced(article).reading();
  }

  /** Reads one article, and gives its sentences as well. */
  Tracing traced(Article article) {
    Passage passage = Passage.of(article.text(), language);
    Findings findings = findings(article, passage);
    ClaimReader found = new ClaimReader(language, institutions, article, passage, findings);
    List<Claim> claims = found.claims();
    Reading reading =
        new Reading(
            article,
            language.code(),
            passage.marked(),
            findings.names().names(),
            findings.timesTold(passage.points()),
            findings.placesTold(passage.points()),
            claims,
            found.ownEvents(),
            new Origins(language).of(claims));
    return new Tracing(reading, passage.sentences());
  }

  private Findings findings(Article article, Passage passage) {
    // One stage at a time over the whole article: the tokenizer's tables then stay in the cache.
    passage.sentences().forEach(s -> s.parts().forEach(Sentence::tokens));
    List<Range> ranges = passage.sentences().stream().map(Sentence::place).toList();
    ArticleNames named = names.of(passage.sentences(), passage.points());
    List<FoundTime> timed = times.of(article.text(), ranges, article.published());
    List<FoundPlace> placed = places.of(article.text(), ranges, named.found());
    return new Findings(named, timed, placed);
  }
}
