package org.denbun.archive.feed;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.denbun.Article;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.extraction.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Reads a feed (RSS, Atom) and the pages that it leads to. Not safe for use by many threads.
 *
 * <p>What a page does not tell (headline, publication) is taken from the feed; nobody is asked to
 * tell its publisher but the page.
 */
public final class FeedReader implements AutoCloseable {
  /** A site is not asked for more pages in one go. */
  private static final int MOST = 200;

  private static final int OK = 200;
  private static final int NOT_MODIFIED = 304;

  private final Fetcher fetcher;
  private final Extraction extraction;
  private final FeedMemory memory;
  private final Map<String, Robots> robots = new HashMap<>();
  private final Map<String, FeedMemory.Validators> read = new LinkedHashMap<>();

  /**
   * A reader of feeds.
   *
   * @param anywhere whether addresses that are not public may be asked, too
   * @param given what is known of every article beforehand
   * @param memory what feeds have said of themselves
   */
  public FeedReader(boolean anywhere, Given given, FeedMemory memory) {
    fetcher = new Fetcher(anywhere);
    extraction = new Extraction(given);
    this.memory = memory;
  }

  /**
   * Reads what is new in a feed.
   *
   * @param known whether the page of an address has been read before
   * @param to takes articles, under their addresses, and troubles
   */
  public void read(String feed, Predicate<String> known, Consumer<Extracted> to) {
    try {
      URI address = URI.create(feed);
      FeedMemory.Validators before = memory.of(feed);
      Fetched fetched = allowed(address, before.etag(), before.modified());
      if (fetched.status() == NOT_MODIFIED) {
        return;
      }
      var troubles = new ArrayList<Extracted>();
      for (SyndEntry entry : parsed(body(fetched)).getEntries().stream().limit(MOST).toList()) {
        entry(fetched.address(), entry, known, to, troubles);
      }
      // A page that could not be had is asked for again with the feed.
      if (troubles.isEmpty()) {
        read.put(feed, new FeedMemory.Validators(fetched.etag(), fetched.modified()));
      }
      troubles.forEach(to);
    } catch (IOException | IllegalArgumentException trouble) {
      refuse(feed, trouble, to);
    }
  }

  /** Reads one page, whose article goes by its address. */
  public void page(String address, Consumer<Extracted> to) {
    try {
      page(URI.create(address), new SyndEntryImpl(), to);
    } catch (IOException | IllegalArgumentException trouble) {
      refuse(address, trouble, to);
    }
  }

  /** Keeps in mind what was read, once its articles are safe. */
  public void remember() {
    read.forEach(memory::keep);
    read.clear();
  }

  @Override
  public void close() {
    fetcher.close();
  }

  /** Entities of a document type could read files: rome leaves them out unless told otherwise. */
  private static SyndFeed parsed(byte[] bytes) throws IOException {
    try (var xml = new XmlReader(new ByteArrayInputStream(bytes))) {
      return new SyndFeedInput().build(xml);
    } catch (FeedException | IllegalArgumentException none) {
      throw new IOException("no feed: " + none.getMessage(), none);
    }
  }

  private void entry(
      URI feed,
      SyndEntry entry,
      Predicate<String> known,
      Consumer<Extracted> to,
      List<Extracted> troubles) {
    String link = entry.getLink();
    if (link == null || link.isBlank()) {
      return;
    }
    try {
      URI address = feed.resolve(link.strip());
      if (!known.test(address.toString())) {
        page(address, entry, to);
      }
    } catch (IOException | IllegalArgumentException trouble) {
      refuse(link, trouble, troubles::add);
    }
  }

  private void page(URI address, SyndEntry entry, Consumer<Extracted> to) throws IOException {
    Fetched page = allowed(address, null, null);
    extraction.stream(
        address.toString(),
        new ByteArrayInputStream(body(page)),
        extracted ->
            to.accept(
                extracted instanceof Extracted.Found found
                    ? new Extracted.Found(completed(found.article(), address, entry))
                    : extracted));
  }

  private static Article completed(Article page, URI address, SyndEntry entry) {
    return new Article(
        address.toString(),
        page.text(),
        page.headline() == null ? entry.getTitle() : page.headline(),
        page.publisher(),
        page.published() == null ? published(entry.getPublishedDate()) : page.published(),
        page.language(),
        address.toString());
  }

  private static @Nullable String published(@Nullable Date date) {
    return date == null ? null : date.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private Fetched allowed(URI address, @Nullable String etag, @Nullable String modified)
      throws IOException {
    Addresses.checkWeb(address);
    if (!robots(address).allow(address)) {
      throw new IOException("its robots.txt does not allow it");
    }
    return fetcher.fetch(address, etag, modified);
  }

  /** Where there is none, all is allowed; where the site fails, nothing (RFC 9309, 2.3.1). */
  private Robots robots(URI address) throws IOException {
    String site = address.getScheme() + "://" + address.getRawAuthority();
    Robots found = robots.get(site);
    if (found == null) {
      Fetched file = fetcher.fetch(URI.create(site + "/robots.txt"), null, null);
      found =
          file.status() == OK
              ? Robots.of(file.body(), Fetcher.AGENT)
              : file.status() >= 500 ? Robots.DISALLOW : Robots.ALLOW;
      robots.put(site, found);
    }
    return found;
  }

  private static byte[] body(Fetched fetched) throws IOException {
    if (fetched.status() != OK) {
      throw new IOException("answers with HTTP status " + fetched.status());
    }
    return fetched.body();
  }

  private static void refuse(String what, Exception trouble, Consumer<Extracted> to) {
    String why = String.valueOf(trouble.getMessage()).lines().findFirst().orElse("");
    to.accept(new Extracted.Refused(new Trouble(what, 0, why)));
  }
}
