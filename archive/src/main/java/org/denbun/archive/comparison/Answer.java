package org.denbun.archive.comparison;

import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.proposition.Proposition;

/**
 * A proposition with what of the archive it rests on.
 *
 * @param proposition what was found
 * @param articles those of its supports and of what became of it, by their ids
 * @param copies what of those articles was copied from others
 */
public record Answer(Proposition proposition, Map<String, Article> articles, List<Copy> copies) {
  public Answer {
    articles = Map.copyOf(articles);
    copies = List.copyOf(copies);
  }
}
