package org.denbun.server.watch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URLEncoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.denbun.archive.watch.Event;
import org.denbun.archive.watch.Subject;
import org.denbun.archive.watch.Watch;

/**
 * What has happened to watches, as a feed (RFC 4287). The same events make the same bytes.
 *
 * @param base where the server is, with a slash at its end
 */
record WatchFeed(String base) {
  private static final String ALL = "Denbun";

  /** One watch. */
  byte[] of(Watch watch, List<Event> events) {
    Feed feed = feed("urn:uuid:" + watch.uuid(), watch.asked(), "watches/" + watch.id() + ".atom");
    feed.setUpdated(Date.from(events.isEmpty() ? watch.made() : events.getFirst().at()));
    feed.getAlternateLinks().add(link(page(watch.subject().word(), watch.asked()), "alternate"));
    return written(feed, events);
  }

  /** All watches. */
  byte[] of(List<Event> events) {
    String self = base + "watches.atom";
    String id = "urn:uuid:" + UUID.nameUUIDFromBytes(self.getBytes(UTF_8));
    Feed feed = feed(id, ALL, "watches.atom");
    feed.setUpdated(Date.from(events.isEmpty() ? Instant.EPOCH : events.getFirst().at()));
    return written(feed, events);
  }

  private Feed feed(String id, String title, String path) {
    var feed = new Feed("atom_1.0");
    feed.setId(id);
    feed.setTitle(legal(title));
    feed.setOtherLinks(new ArrayList<>(List.of(link(base + path, "self"))));
    SyndPerson author = new Person();
    author.setName(ALL);
    feed.setAuthors(List.of(author));
    return feed;
  }

  private byte[] written(Feed feed, List<Event> events) {
    feed.setEntries(events.stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed, true).getBytes(UTF_8);
    } catch (FeedException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private Entry entry(Event event) {
    var entry = new Entry();
    String asked = event.json().path("asked").asText();
    entry.setId(event.id());
    entry.setTitle(legal(asked + ": " + event.text()));
    entry.setUpdated(Date.from(event.at()));
    entry.setPublished(Date.from(event.at()));
    String subject = event.json().path("subject").asText();
    entry.setAlternateLinks(List.of(link(page(subject, asked), "alternate")));
    var summary = new Content();
    summary.setType("text");
    summary.setValue(legal(event.text()));
    entry.setSummary(summary);
    return entry;
  }

  private String page(String subject, String asked) {
    String words = URLEncoder.encode(asked, UTF_8);
    return subject.equals(Subject.SOURCE.word())
        ? base + "source?name=" + words
        : base + "proposition?statement=" + words;
  }

  private static Link link(String address, String relation) {
    var link = new Link();
    link.setHref(address);
    link.setRel(relation);
    return link;
  }

  /** XML has no way to write some characters (XML 1.0, section 2.2). */
  private static String legal(String words) {
    return words
        .codePoints()
        .map(c -> isLegal(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || c >= 0x20 && c < 0xD800
        || c >= 0xE000 && c < 0xFFFE
        || c >= 0x10000;
  }
}
