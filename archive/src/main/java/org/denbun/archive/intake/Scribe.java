package org.denbun.archive.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.denbun.archive.Archive;
import org.denbun.archive.Comparison;
import org.denbun.archive.Entry;
import org.denbun.archive.store.Batch;
import org.denbun.archive.store.Prepared;
import org.denbun.archive.store.Written;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The thread that writes: so many articles a transaction, or what has come within a while. */
final class Scribe extends Thread {
  private static final int BUNDLE = 512;
  private static final long WHILE_NANOS = 1_000_000_000L;

  private final Archive archive;
  private final Comparison comparison;
  private final BlockingQueue<CompletableFuture<Step>> queue;
  private final Consumer<Outcome> to;
  private final List<Step> bundle = new ArrayList<>();
  private int articles;
  private long begun;
  private volatile @Nullable RuntimeException trouble;

  Scribe(
      Archive archive,
      Comparison comparison,
      BlockingQueue<CompletableFuture<Step>> queue,
      Consumer<Outcome> to) {
    super("denbun-scribe");
    setDaemon(true);
    this.archive = archive;
    this.comparison = comparison;
    this.queue = queue;
    this.to = to;
  }

  /** Throws what went wrong, where anything did. */
  void complain() {
    RuntimeException wrong = trouble;
    if (wrong != null) {
      throw wrong;
    }
  }

  @Override
  public void run() {
    try {
      boolean more = true;
      while (more) {
        more = take(queue.take().get());
      }
    } catch (InterruptedException stopped) {
      // Whoever closed the intake wants no more of it.
    } catch (ExecutionException fault) {
      trouble = new IllegalStateException(fault.getCause());
    }
  }

  /** Takes a step; where something went wrong before, only so that nobody waits. */
  private boolean take(Step step) {
    if (trouble == null) {
      try {
        keep(step);
      } catch (RuntimeException wrong) {
        trouble = wrong;
      }
    }
    return !(step instanceof Step.End);
  }

  private void keep(Step step) {
    if (step instanceof Step.Broken broken) {
      throw broken.trouble();
    }
    if (bundle.isEmpty()) {
      begun = System.nanoTime();
    }
    bundle.add(step);
    articles += step instanceof Step.Ready ? 1 : 0;
    boolean full = articles >= BUNDLE || System.nanoTime() - begun > WHILE_NANOS;
    if (full || queue.isEmpty()) {
      write();
    }
  }

  private void write() {
    List<Prepared> ready =
        bundle.stream()
            .filter(Step.Ready.class::isInstance)
            .map(step -> ((Step.Ready) step).prepared())
            .toList();
    List<Written> written =
        ready.isEmpty() ? List.of() : archive.store().write(handle -> written(handle, ready));
    tell(written);
    bundle.clear();
    articles = 0;
  }

  private List<Written> written(Handle handle, List<Prepared> ready) {
    try (var batch = new Batch(handle, archive.store().database())) {
      List<Written> written = batch.add(ready);
      List<Entry> added = written.stream().filter(Written::isNew).map(Written::entry).toList();
      comparison.link(handle, added);
      return written;
    } catch (SQLException trouble) {
      throw archive.store().unusable(trouble);
    }
  }

  private void tell(List<Written> written) {
    int next = 0;
    for (Step step : bundle) {
      switch (step) {
        case Step.Ready ready -> {
          Written one = written.get(next++);
          to.accept(
              one.isNew()
                  ? new Outcome.Added(one.entry(), ready.foreign())
                  : new Outcome.Known(one.entry().article().id()));
        }
        case Step.Told told -> to.accept(told.outcome());
        case Step.Broken broken -> throw broken.trouble();
        case Step.End end -> {}
      }
    }
  }
}
