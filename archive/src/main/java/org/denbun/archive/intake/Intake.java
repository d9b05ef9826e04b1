package org.denbun.archive.intake;

import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.denbun.Article;
import org.denbun.archive.Archive;
import org.denbun.archive.ArchiveException;
import org.denbun.archive.Comparison;
import org.denbun.archive.store.Articles;
import org.denbun.archive.store.Prepared;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Trouble;
import org.denbun.language.Languages;
import org.denbun.trace.AnyLanguageTracer;

/**
 * Adds articles: traces them on all cores, and writes them from one thread in the order in which
 * they came, many in a transaction. Only so much is under way at once, so that an input of any
 * length fits into memory. To be used from one thread.
 */
public final class Intake implements AutoCloseable {
  /** Whatever is longer is no article; the longest takes a core for half a minute. */
  private static final int LONGEST = 5_000_000;

  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int UNDER_WAY = 512;
  private static final int CHARACTERS_UNDER_WAY = 16 << 20;

  private final Archive archive;
  private final Languages languages;
  private final Preparation preparation;
  private final Semaphore characters = new Semaphore(CHARACTERS_UNDER_WAY);
  private final BlockingQueue<CompletableFuture<Step>> queue = new ArrayBlockingQueue<>(UNDER_WAY);
  private final ExecutorService cores =
      Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().factory());
  private final Scribe scribe;

  /**
   * An intake.
   *
   * @param comparison how articles are compared when they are added
   * @param to told what became of everything, on another thread, in the order in which it came
   */
  public Intake(Archive archive, Languages languages, Comparison comparison, Consumer<Outcome> to) {
    this.archive = archive;
    this.languages = languages;
    preparation = new Preparation(new AnyLanguageTracer(languages), comparison);
    scribe = new Scribe(archive, comparison, queue, to);
    scribe.start();
  }

  /**
   * Takes what an input gave, and waits where too much is under way.
   *
   * @param input the name of the input
   * @throws ArchiveException where the archive can no longer be written to, or the thread is
   *     interrupted
   */
  public void take(String input, Extracted extracted) {
    scribe.complain();
    if (Thread.interrupted()) {
      throw interrupted(new InterruptedException());
    }
    switch (extracted) {
      case Extracted.Found found -> read(input, found.article());
      case Extracted.Doubted doubted -> tell(new Outcome.Doubted(doubted.trouble()));
      case Extracted.Refused refused -> tell(new Outcome.Refused(refused.trouble()));
    }
  }

  /** Waits until all that was taken is written. */
  public void finish() {
    put(CompletableFuture.completedFuture(new Step.End()));
    try {
      scribe.join();
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
    scribe.complain();
  }

  @Override
  public void close() {
    cores.shutdownNow();
    scribe.interrupt();
  }

  private void read(String input, Article article) {
    int length = article.text().length();
    if (length > LONGEST) {
      tell(new Outcome.Refused(trouble(article, "longer than %,d characters".formatted(LONGEST))));
      return;
    }
    characters.acquireUninterruptibly(length);
    put(
        CompletableFuture.supplyAsync(() -> step(input, article), cores)
            .whenComplete((step, fault) -> characters.release(length)));
  }

  /** A fault in one article must not take the others with it, however deep it went. */
  private Step step(String input, Article article) {
    try {
      return step(Naming.named(article, input), input, Instant.now());
    } catch (ArchiveException unusable) {
      return new Step.Broken(unusable);
    } catch (RuntimeException | StackOverflowError fault) {
      String message = "a fault of Denbun itself, please report it: " + fault;
      return new Step.Told(new Outcome.Refused(trouble(article, message)));
    }
  }

  private Step step(Article named, String input, Instant now) {
    boolean known =
        archive.read(handle ->
            new Articles(handle, archive.store().database())
                .has(named.id(), Preparation.hash(named)));
    if (known) {
      return new Step.Told(new Outcome.Known(named.id()));
    }
    Prepared prepared = preparation.of(named, input, now);
    return new Step.Ready(prepared, !languages.know(prepared.reading().language()));
  }

  private void tell(Outcome outcome) {
    put(CompletableFuture.completedFuture(new Step.Told(outcome)));
  }

  private void put(CompletableFuture<Step> step) {
    try {
      queue.put(step);
    } catch (InterruptedException stopped) {
      throw interrupted(stopped);
    }
  }

  private static ArchiveException interrupted(InterruptedException stopped) {
    Thread.currentThread().interrupt();
    return new ArchiveException("stopped", stopped);
  }

  private static Trouble trouble(Article article, String message) {
    return new Trouble(article.id(), 0, message);
  }
}
