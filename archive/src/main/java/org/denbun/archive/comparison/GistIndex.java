package org.denbun.archive.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.denbun.archive.Archive;
import org.denbun.archive.State;
import org.denbun.proposition.Gist;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The gists of an archive, found by their terms. What many questions ask for is kept: gists, which
 * never change under their number, and which of them have a term, while none comes or goes. Safe
 * for use by many threads.
 */
final class GistIndex {
  /** In a small archive every word may be asked for; */
  private static final int COMMON = 2000;

  /** in a large one a word that one in so many articles has tells next to nothing. */
  private static final int COMMON_SHARE = 20;

  /** Gists of texts that have so many letters in all take some 60 MB. */
  private static final int LETTERS = 1 << 20;

  private static final int NUMBERS = 4 << 20;

  private final Archive archive;
  private final Latest<Integer, Gist> gists =
      new Latest<>(LETTERS, gist -> gist.text().length() + 1);
  private volatile @Nullable Known known;

  /** Which gists have a term, in one state of the archive. */
  private record Known(State state, int common, Latest<String, int[]> having) {}

  GistIndex(Archive archive) {
    this.archive = archive;
  }

  Archive archive() {
    return archive;
  }

  /** The rows of the articles that share most with some terms, best first. */
  List<Long> best(Handle handle, Collection<String> terms, int most) {
    GistRows rows = rows(handle);
    Known now = known(rows.state());
    var ranking = new Ranking();
    for (String term : new TreeSet<>(terms)) {
      int[] having = having(rows, now, term);
      ranking.add(having, Math.log((now.state().count() + 1.0) / (having.length + 0.5)));
    }
    List<Integer> best = ranking.best(most);
    Map<Integer, Long> articles = best.isEmpty() ? Map.of() : rows.articles(best);
    return best.stream().map(articles::get).filter(Objects::nonNull).toList();
  }

  /** The gists of rows, in their order; of a row that is no longer there, none. */
  List<Gist> of(Handle handle, Collection<Long> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Collection<Integer> numbers = rows(handle).numbers(rows).values();
    Map<Integer, Gist> found = new HashMap<>();
    Set<Integer> missing = new TreeSet<>();
    for (int number : numbers) {
      Gist gist = gists.get(number);
      if (gist == null) {
        missing.add(number);
      } else {
        found.put(number, gist);
      }
    }
    if (!missing.isEmpty()) {
      Map<Integer, Gist> read = rows(handle).gists(missing);
      read.forEach(gists::put);
      found.putAll(read);
    }
    return numbers.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  /** The rows of the articles published last, the newest first. */
  List<Long> newest(Handle handle, int most) {
    return rows(handle).newest(most);
  }

  private Known known(State now) {
    Known before = known;
    if (before != null && before.state().equals(now)) {
      return before;
    }
    int common = Math.max(COMMON, now.count() / COMMON_SHARE);
    Known fresh = new Known(now, common, new Latest<>(NUMBERS, numbers -> numbers.length + 1));
    known = fresh;
    return fresh;
  }

  /** None where a term is too common to tell anything. */
  private static int[] having(GistRows rows, Known now, String term) {
    int[] kept = now.having().get(term);
    if (kept != null) {
      return kept;
    }
    int[] some = rows.having(term, now.common() + 1);
    int[] having = some.length <= now.common() ? some : new int[0];
    now.having().put(term, having);
    return having;
  }

  private GistRows rows(Handle handle) {
    return new GistRows(handle, archive.store().database());
  }
}
