package org.denbun.archive;

import java.util.ArrayList;
import java.util.List;
import org.denbun.Claim;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.search.Passages;
import org.denbun.archive.search.Term;
import org.denbun.archive.search.Terms;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.KeptReading;
import org.denbun.archive.store.Lookup;

/** Finds articles by their words and by whom they tell of. Belongs to one thread. */
final class Search {
  private final Articles articles;

  Search(Articles articles) {
    this.articles = articles;
  }

  /** The newest articles that have all of these words in headline or text. */
  List<Hit> words(String words, int most) {
    List<Term> terms = Terms.asked(words);
    var hits = new ArrayList<Hit>();
    if (terms.isEmpty()) {
      return hits;
    }
    var passages = new Passages(words);
    try (Lookup<Entry> entries = articles.rows()) {
      for (long row : articles.rowsWith("text_index", terms, true)) {
        Entry entry = hits.size() < most ? entries.of(row) : null;
        if (entry != null && passages.areIn(searched(entry))) {
          hits.add(new Hit(entry, passages));
        }
      }
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
    List<Long> rows = articles.rowsWith("source_index", asked.terms(), false);
    try (Lookup<Entry> entries = articles.rows();
        Lookup<KeptReading> readings = articles.readings()) {
      for (long row : rows.subList(0, Math.min(most, rows.size()))) {
        Entry entry = entries.of(row);
        KeptReading kept = entry == null ? null : readings.of(row);
        if (entry != null && kept != null) {
          voiced(entry, kept, asked, voiced);
        }
      }
    }
    return voiced;
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
