package org.denbun.archive;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.denbun.Copy;
import org.denbun.Reading;
import org.denbun.archive.reading.JsonReading;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.CopyRows;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.KeptReading;
import org.denbun.archive.store.Removal;
import org.denbun.archive.store.Store;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Many articles with their readings, in a SQLite file or a PostgreSQL database. Every change is one
 * transaction: it is there in whole or not at all, whatever happens to the process. Safe for use by
 * many threads, and by many processes. All methods throw {@link ArchiveException} where the archive
 * cannot be used.
 */
public final class Archive implements AutoCloseable {
  private static final int PAGE = 256;

  private final Store store;

  private Archive(Store store) {
    this.store = store;
  }

  /**
   * Opens an archive that is there.
   *
   * @param address the path of a SQLite file, or {@code jdbc:postgresql:…}
   */
  public static Archive open(String address) {
    return new Archive(Store.open(address, false));
  }

  /** Opens an archive, and makes it first where there is none. */
  public static Archive openOrMake(String address) {
    return new Archive(Store.open(address, true));
  }

  /** The newest version of the article under an id, or null. */
  public @Nullable Entry find(String id) {
    return articles(articles -> articles.current(id));
  }

  /** One version of the article under an id, counted from 1, or null. */
  public @Nullable Entry find(String id, int version) {
    return articles(articles -> articles.version(id, version));
  }

  /** The article of a row, or null. */
  public @Nullable Entry find(long row) {
    return articles(articles -> articles.row(row));
  }

  /** The row of the article added last; 0 where there is none. */
  public long last() {
    return articles(Articles::last);
  }

  /** Some ids of articles that begin so, in order. */
  public List<String> idsFrom(String beginning, int most) {
    return articles(articles -> articles.idsFrom(beginning, most));
  }

  /** How many versions there are under an id. */
  public int versions(String id) {
    return articles(articles -> articles.versions(id));
  }

  /** How many articles there are. */
  public int count() {
    return articles(Articles::count);
  }

  /** What changes with every article that comes, goes or is read anew. */
  public State state() {
    return articles(Articles::state);
  }

  /** What was read in an article, as it is kept. */
  public KeptReading kept(Entry entry) {
    return articles(articles -> articles.reading(entry.row()));
  }

  /** What was read in an article. */
  public Reading reading(Entry entry) {
    return JsonReading.of(entry.article(), Deflated.plain(kept(entry).json()));
  }

  /** What an article has from others that are there, in the order of their ids. */
  public List<Copy> copies(Entry entry) {
    return store.read(handle -> new CopyRows(handle, store.database()).of(entry));
  }

  /**
   * The newest articles that have all of these words in headline or text.
   *
   * @param words parted by spaces; may be as short as one character
   * @param most how many at most
   */
  public List<Hit> search(String words, int most) {
    return store.read(handle -> new Search(handle, store.database()).words(words, most));
  }

  /** Every claim that goes back through a source of this name, or of this institution. */
  public List<Voiced> voiced(String name) {
    return voiced(name, Integer.MAX_VALUE);
  }

  /** The same, in so many articles, the newest, that tell of anything such. */
  public List<Voiced> voiced(String name, int most) {
    return store.read(handle -> new Search(handle, store.database()).source(name, most));
  }

  /** Goes through all articles in the order in which they were added. */
  public void each(BiConsumer<Entry, Reading> taker) {
    List<Entry> page = above(0, PAGE);
    while (!page.isEmpty()) {
      page.forEach(entry -> taker.accept(entry, reading(entry)));
      page = above(page.getLast().row(), PAGE);
    }
  }

  /** The next articles after a row, in the order in which they were added. */
  public List<Entry> above(long row, int most) {
    return articles(articles -> articles.above(row, most));
  }

  /** Removes an article with all its versions; gives how many there were. */
  public int remove(String id) {
    return store.write(handle -> new Removal(handle).article(id));
  }

  /** Asks the tables themselves. */
  public <T extends @Nullable Object> T read(Function<Handle, T> question) {
    return store.read(question);
  }

  /** The connections, for the parts of the archive that write. */
  public Store store() {
    return store;
  }

  @Override
  public void close() {
    store.close();
  }

  private <T extends @Nullable Object> T articles(Function<Articles, T> question) {
    return store.read(handle -> question.apply(new Articles(handle, store.database())));
  }
}
