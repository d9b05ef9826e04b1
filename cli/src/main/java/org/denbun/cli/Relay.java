package org.denbun.cli;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.denbun.Article;
import org.denbun.Reading;
import org.denbun.Tracer;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Trouble;
import org.denbun.language.Languages;

/**
 * Traces articles on all cores and hands the outcomes on in the order the articles came. Only so
 * many articles are under way at once, so that an input of any length fits into memory. To be used
 * from one thread.
 */
final class Relay implements AutoCloseable {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  /** Enough for one long article not to keep the other cores waiting. */
  private static final int UNDER_WAY = 8 * CORES;

  private final Languages languages;
  private final Tracer tracer;
  private final Consumer<Outcome> to;
  private final Queue<CompletableFuture<Outcome>> underWay = new ArrayDeque<>();
  private final ExecutorService cores =
      Executors.newFixedThreadPool(CORES, Thread.ofPlatform().daemon().factory());

  Relay(Languages languages, Consumer<Outcome> to) {
    this.languages = languages;
    this.tracer = Tracer.create(languages);
    this.to = to;
  }

  void take(Extracted extracted) {
    underWay.add(
        switch (extracted) {
          case Extracted.Found found ->
              CompletableFuture.supplyAsync(() -> read(found.article()), cores);
          case Extracted.Doubted doubted -> done(new Outcome.Warned(doubted.trouble()));
          case Extracted.Refused refused -> done(new Outcome.Failed(refused.trouble()));
        });
    while (underWay.size() > UNDER_WAY || !underWay.isEmpty() && underWay.element().isDone()) {
      to.accept(underWay.remove().join());
    }
  }

  /** Hands on all that is still under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      to.accept(underWay.remove().join());
    }
  }

  @Override
  public void close() {
    cores.shutdownNow();
  }

  /** A fault in one article must not take the batch with it, however deep it went. */
  private Outcome read(Article article) {
    try {
      return outcome(tracer.trace(article));
    } catch (RuntimeException | StackOverflowError fault) {
      String message = "a fault of Denbun itself, please report it: " + fault;
      return new Outcome.Failed(new Trouble(article.id(), 0, message));
    }
  }

  private Outcome outcome(Reading reading) {
    if (languages.know(reading.language())) {
      return new Outcome.Read(reading);
    }
    String message = "in no language that Denbun reads (" + languages + "), so without claims";
    return new Outcome.Foreign(reading, new Trouble(reading.article().id(), 0, message));
  }

  private static CompletableFuture<Outcome> done(Outcome outcome) {
    return CompletableFuture.completedFuture(outcome);
  }
}
