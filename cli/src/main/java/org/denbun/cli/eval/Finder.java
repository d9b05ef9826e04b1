package org.denbun.cli.eval;

import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Tracer;

/** Where the claims come from that are measured. */
sealed interface Finder {

  List<Annotation> find(Article article);

  /** Claims that somebody else found before. */
  static Finder of(String predicted) throws UnusableFile {
    return new Told(new AnnotatedFile(predicted).claims());
  }

  /** Finds claims by reading. */
  record Reading(Tracer tracer) implements Finder {
    @Override
    public List<Annotation> find(Article article) {
      return tracer.trace(article).claims().stream().map(Annotation::of).toList();
    }
  }

  /** Looks claims up by the id of their article. */
  record Told(Map<String, List<Annotation>> claims) implements Finder {
    @Override
    public List<Annotation> find(Article article) {
      return claims.getOrDefault(article.id(), List.of());
    }
  }
}
