package org.denbun.archive.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.denbun.Article;
import org.denbun.Copy;
import org.denbun.CopyKind;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.independence.Support;
import org.denbun.proposition.Proposition;

/**
 * A proposition with what of the archive it rests on.
 *
 * @param proposition what was found
 * @param articles those of its supports, by their ids
 * @param copies what of those articles was copied from others
 */
public record Answer(Proposition proposition, Map<String, Article> articles, List<Copy> copies) {
  public Answer {
    articles = Map.copyOf(articles);
    copies = List.copyOf(copies);
  }

  /** A proposition with what an archive has of it. */
  static Answer of(Proposition proposition, Archive archive) {
    Map<String, Article> articles = new LinkedHashMap<>();
    List<Copy> copies = new ArrayList<>();
    for (Support support : proposition.supports()) {
      Entry entry =
          articles.containsKey(support.article()) ? null : archive.find(support.article());
      if (entry != null) {
        articles.put(support.article(), entry.article());
        archive.copies(entry).stream()
            .filter(c -> c.kind() != CopyKind.UPDATE)
            .forEach(copies::add);
      }
    }
    return new Answer(proposition, articles, copies);
  }
}
