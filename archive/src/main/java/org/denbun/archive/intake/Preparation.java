package org.denbun.archive.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.archive.Comparison;
import org.denbun.archive.SourceTerms;
import org.denbun.archive.reading.ReaderVersion;
import org.denbun.archive.search.Terms;
import org.denbun.archive.store.Deflated;
import org.denbun.archive.store.KeptReading;
import org.denbun.archive.store.Prepared;
import org.denbun.json.ReadingJson;
import org.denbun.trace.AnyLanguageTracer;
import org.denbun.trace.Tracing;
import org.jspecify.annotations.Nullable;

/** Reads articles and puts together all that is kept of them. Safe for use by many threads. */
final class Preparation {
  private final AnyLanguageTracer tracer;
  private final Comparison comparison;
  private final SourceTerms sources = SourceTerms.packaged();
  private final String reader = ReaderVersion.current();

  Preparation(AnyLanguageTracer tracer, Comparison comparison) {
    this.tracer = tracer;
    this.comparison = comparison;
  }

  Prepared of(Article article, String input, Instant added) {
    Tracing traced = tracer.traced(article);
    Reading reading = traced.reading();
    return new Prepared(
        article,
        hash(article),
        PublishedAt.seconds(article.published()),
        added,
        input,
        kept(reading),
        String.join(" ", Terms.of(searched(article))),
        String.join(" ", sources.of(reading)),
        comparison.traits(traced));
  }

  /** What makes a version: a change to any of these makes another reading. */
  static String hash(Article article) {
    MessageDigest digest = sha256();
    update(digest, article.text());
    update(digest, article.headline());
    update(digest, article.publisher());
    update(digest, article.published());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, @Nullable String part) {
    if (part != null) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
    }
    digest.update((byte) (part == null ? 1 : 0));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private KeptReading kept(Reading reading) {
    return new KeptReading(
        reader,
        reading.language(),
        reading.claims().size(),
        Deflated.of(ReadingJson.compact(reading)));
  }

  private static String searched(Article article) {
    return article.headline() == null ? article.text() : article.headline() + "\n" + article.text();
  }
}
