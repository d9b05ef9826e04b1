package org.denbun.trace;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.language.Language;
import org.denbun.language.Languages;

/** Gives each article to the tracer of its language. */
public final class AnyLanguageTracer implements Tracer {

  /** ISO 639 for an undetermined language. */
  private static final String UNDETERMINED = "und";

  private final Languages languages;
  private final Map<Language, ArticleTracer> tracers = new ConcurrentHashMap<>();

  public AnyLanguageTracer(Languages languages) {
    this.languages = languages;
  }

  @Override
  public Reading trace(Article article) {
    return traced(article).reading();
  }

  /** Reads one article, and gives its sentences as well. */
  public Tracing traced(Article article) {
    Language language = languages.of(article);
    return language == null
        ? new Tracing(unread(article), List.of())
        : tracers.computeIfAbsent(language, ArticleTracer::new).traced(article);
  }

  private static Reading unread(Article article) {
    String given = article.language();
    String code = given == null ? UNDETERMINED : given;
    return Reading.unread(article, code);
  }
}
