package org.denbun.registry.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.denbun.Article;
import org.denbun.Tracer;
import org.denbun.independence.Stance;
import org.denbun.language.Languages;
import org.denbun.proposition.Evidence;
import org.denbun.proposition.Gists;
import org.denbun.proposition.MemoryCandidates;
import org.denbun.proposition.Propositions;
import org.denbun.proposition.StatementFit;
import org.denbun.registry.evidence.AnnotatedAffair.Gold;
import org.denbun.registry.evidence.AnnotatedAffair.Place;
import org.jspecify.annotations.Nullable;

/** The statements of annotated affairs beside their propositions. For one thread. */
final class Examples {

  /** A person may have passed over a second place in an article that says it already. */
  private static final double DOUBTFUL = 0.5;

  /** So much of the shorter of two places is in the other where they are the same. */
  private static final double SAME = 0.5;

  /** A statement, whether it says what the proposition says, and how much that counts. */
  record Example(Map<Evidence, Double> evidence, boolean says, double weight) {}

  private final String language;
  private final Languages languages = Languages.packaged();
  private final Tracer tracer = Tracer.create(languages);
  private final Gists gists = new Gists(languages);
  private final Propositions propositions = new Propositions(tracer, languages);
  private final List<Example> examples = new ArrayList<>();

  Examples(String language) {
    this.language = language;
  }

  List<Example> all() {
    return examples;
  }

  void add(AnnotatedAffair affair) {
    MemoryCandidates archive = new MemoryCandidates();
    affair.articles().forEach(article -> archive.add(gists.of(tracer.trace(article))));
    Map<String, String> texts =
        affair.articles().stream().collect(Collectors.toMap(Article::id, Article::text));
    for (Gold gold : affair.propositions()) {
      for (StatementFit fit : propositions.fits(gold.statement(), language, archive)) {
        Example example = example(fit, gold, String.valueOf(texts.get(fit.article())));
        if (example != null) {
          examples.add(example);
        }
      }
    }
  }

  /** Null for a denial, and where the person did not say which words of the article say it. */
  private static @Nullable Example example(StatementFit fit, Gold gold, String text) {
    List<Place> here =
        gold.affirmed().stream().filter(p -> p.article().equals(fit.article())).toList();
    if (fit.stance() == Stance.DENY || here.stream().anyMatch(place -> place.quote() == null)) {
      return null;
    }
    boolean says = here.stream().anyMatch(place -> covers(place, fit, text));
    return new Example(fit.evidence(), says, says || here.isEmpty() ? 1 : DOUBTFUL);
  }

  private static boolean covers(Place place, StatementFit fit, String text) {
    String quote = String.valueOf(place.quote());
    int unit = text.indexOf(quote);
    if (unit < 0) {
      return false;
    }
    int begin = text.codePointCount(0, unit);
    int length = quote.codePointCount(0, quote.length());
    int shared = Math.min(begin + length, fit.end()) - Math.max(begin, fit.begin());
    return shared > 0 && shared >= SAME * Math.min(length, fit.end() - fit.begin());
  }
}
