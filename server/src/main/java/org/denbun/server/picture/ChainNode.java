package org.denbun.server.picture;

import java.util.List;
import org.denbun.Article;
import org.denbun.Source;
import org.denbun.independence.CountedOrigin;
import org.denbun.independence.Stance;

/** What a picture of chains shows as one shape. */
sealed interface ChainNode {

  /** An article, and those that were copied from it. */
  record Told(Article article, List<Article> copies) implements ChainNode {}

  /** A link of one or more chains between the article and the origin. */
  record Via(Source source) implements ChainNode {}

  /** Where chains end. */
  record End(CountedOrigin origin, Stance side) implements ChainNode {}
}
