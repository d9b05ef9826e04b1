package org.denbun.archive;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.search.Passages;
import org.denbun.archive.search.Term;
import org.denbun.archive.search.Terms;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.Database;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.KeptReading;
import org.denbun.archive.store.Lookup;
import org.denbun.archive.store.NewestFirst;
import org.jdbi.v3.core.Handle;

/** Finds articles by their words and by whom they tell of. Belongs to one thread. */
final class Search {
  private final Articles articles;
  private final NewestFirst newest;

  Search(Handle handle, Database database) {
    articles = new Articles(handle, database);
    newest = new NewestFirst(handle, database);
  }

  /** The newest articles that have all of these words in headline or text. */
  List<Hit> words(String words, int most) {
    List<Term> terms = Terms.asked(words);
    var hits = new ArrayList<Hit>();
    if (terms.isEmpty() || most < 1) {
      return hits;
    }
    var passages = new Passages(words);
    try (Lookup<Entry> entries = articles.rows()) {
      newest.each(
          "text_index",
          terms,
          true,
          most,
          row -> {
            Entry entry = entries.of(row);
            if (entry != null && passages.areIn(searched(entry))) {
              hits.add(new Hit(entry, passages));
            }
            return hits.size() < most;
          });
    }
    return hits;
  }

  private static String searched(Entry entry) {
    String headline = entry.article().headline();
    return headline == null ? entry.article().text() : headline + "\n" + entry.article().text();
  }

  /** What a source is told to have said in so many articles, the newest that tell of it. */
  List<Voiced> source(String name, int most) {
    var asked = new AskedSource(name);
    var voiced = new ArrayList<Voiced>();
    try (Lookup<Entry> entries = articles.rows();
        Lookup<KeptReading> readings = articles.readings()) {
      for (long row : newest(asked, most)) {
        Entry entry = entries.of(row);
        KeptReading kept = entry == null ? null : readings.of(row);
        if (entry != null && kept != null) {
          voiced(entry, kept, asked, voiced);
        }
      }
    }
    return voiced;
  }

  private List<Long> newest(AskedSource asked, int most) {
    var rows = new ArrayList<Long>();
    newest.each(
        "source_index",
        asked.terms(),
        false,
        most,
        row -> {
          rows.add(row);
          return rows.size() < most;
        });
    return rows;
  }

  private static void voiced(
      Entry entry, KeptReading kept, AskedSource asked, List<Voiced> voiced) {
    byte[] json = Deflated.plain(kept.json());
    String language = kept.language();
    for (Claim claim : JsonReading.claims(entry.article(), json, one -> asked.is(one, language))) {
      claim.chain().stream()
          .filter(source -> asked.is(source, language))
          .findFirst()
          .ifPresent(source -> voiced.add(new Voiced(entry, claim, source)));
    }
  }
}
