package org.denbun.archive.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.denbun.Article;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Trouble;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * The web pages of a WARC file (ISO 28500), packed or not. A record that is broken, or whose length
 * is false, is told with its offset, and the reading goes on at the next record that can be found;
 * so does it behind a page that is too large, however much more there would be to unpack.
 */
final class WarcFile {
  /** No page of text is larger. */
  private static final int LARGEST = 16 << 20;

  private static final String LARGEST_SAID = "16 MB";
  private static final int OK = 200;

  private final String file;
  private final Extraction extraction;
  private final IntConsumer watcher;
  private final Consumer<Extracted> to;
  private long watched;
  private long suspect = -1;

  WarcFile(String file, Extraction extraction, IntConsumer watcher, Consumer<Extracted> to) {
    this.file = file;
    this.extraction = extraction;
    this.watcher = watcher;
    this.to = to;
  }

  static boolean is(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".warc") || lower.endsWith(".warc.gz");
  }

  void read() {
    try (FileChannel channel = FileChannel.open(Path.of(file))) {
      long size = Files.size(Path.of(file));
      if (size == 0) {
        refuse("empty");
      }
      var starts = new RecordStarts(channel, size);
      for (long from = 0; from < size; ) {
        from = starts.from(readFrom(from, channel, size));
      }
      settle();
      watch(size);
    } catch (IOException unreadable) {
      refuse("cannot be read: " + unreadable.getMessage());
    }
  }

  /** Reads until a record is no good; gives where to look for the next one, or the end. */
  private long readFrom(long from, FileChannel channel, long size) throws IOException {
    long at = -1;
    try {
      channel.position(from);
      var reader = new WarcReader(channel);
      for (var record = reader.next(); record.isPresent(); record = reader.next()) {
        at = reader.position();
        watch(at);
        settle();
        if (!page(record.get(), at)) {
          return at + 1;
        }
      }
      return size;
    } catch (IOException | RuntimeException broken) {
      return wrong(from, at, said(broken));
    }
  }

  /**
   * What cannot be read behind a good record is either broken itself, or no record at all, since
   * the good one has told a false length: the next try tells which.
   */
  private long wrong(long from, long last, String why) {
    if (last < 0) {
      suspect = -1;
      refuse(from, "broken (" + why + "); skipped");
      return from + 1;
    }
    suspect = last;
    return last + 1;
  }

  private void settle() {
    if (suspect >= 0) {
      refuse(suspect, "damaged, or its length is false; read on behind it");
      suspect = -1;
    }
  }

  /** Hands on the page of a record, where it is one; gives whether the next can be read at once. */
  private boolean page(WarcRecord record, long at) throws IOException {
    if (!(record instanceof WarcResponse response) || !isPage(response)) {
      return true;
    }
    byte[] bytes;
    try (InputStream body = response.http().bodyDecoded().stream()) {
      bytes = body.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      refuse(at, "larger than " + LARGEST_SAID + "; skipped");
      return false;
    }
    String url = response.target();
    extraction.stream(
        file + ".html",
        new ByteArrayInputStream(bytes),
        extracted -> to.accept(of(extracted, url, at)));
    return true;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == OK
        && isHtml(response.http().contentType());
  }

  private static boolean isHtml(MediaType type) {
    return type.base().equals(MediaType.HTML) || type.subtype().equals("xhtml+xml");
  }

  private Extracted of(Extracted extracted, String url, long at) {
    return switch (extracted) {
      case Extracted.Found found -> new Extracted.Found(under(url, found.article()));
      case Extracted.Doubted doubted ->
          new Extracted.Doubted(trouble(at, url + ": " + doubted.trouble().message()));
      case Extracted.Refused refused ->
          new Extracted.Refused(trouble(at, url + ": " + refused.trouble().message()));
    };
  }

  /** The address that it was fetched from; a page may claim any other. */
  private static Article under(String url, Article article) {
    return new Article(
        url,
        article.text(),
        article.headline(),
        article.publisher(),
        article.published(),
        article.language(),
        url);
  }

  private void watch(long at) {
    watcher.accept((int) Math.min(Integer.MAX_VALUE, Math.max(0, at - watched)));
    watched = Math.max(watched, at);
  }

  private void refuse(String why) {
    to.accept(new Extracted.Refused(new Trouble(file, 0, why)));
  }

  private void refuse(long at, String why) {
    to.accept(new Extracted.Refused(trouble(at, why)));
  }

  private Trouble trouble(long at, String why) {
    return new Trouble(file, 0, "record at byte %d: %s".formatted(at, why));
  }

  private static String said(Exception broken) {
    String message = broken.getMessage();
    return message == null
        ? broken.getClass().getSimpleName()
        : message.lines().findFirst().orElse("");
  }
}
