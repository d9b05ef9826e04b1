package org.denbun.cli;

import java.time.Duration;
import java.util.List;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.comparison.Questions;
import org.denbun.archive.watch.Courier;
import org.denbun.archive.watch.Event;
import org.denbun.archive.watch.Watcher;
import org.denbun.archive.watch.Watches;
import org.denbun.language.Languages;
import org.denbun.view.Plain;
import org.jspecify.annotations.Nullable;

/** Looks whether anything has happened to what is watched, once articles have been added. */
final class Watching {
  /** Whoever does not answer is tried again later, by whoever is there. */
  private static final Duration POSTING = Duration.ofSeconds(20);

  private Watching() {}

  static Watcher over(Archive archive) {
    return new Watcher(archive, new Asking(archive));
  }

  /** Looks; a line for each thing that has happened goes out where {@code tell} says so. */
  static void look(Archive archive, Surroundings surroundings, boolean tell) {
    if (new Watches(archive).all().isEmpty()) {
      return;
    }
    List<Event> events = over(archive).look();
    if (tell) {
      events.forEach(event -> surroundings.outPrinter().println(line(event)));
    }
    if (Courier.isNeeded(archive)) {
      try (var courier = new Courier(archive)) {
        courier.post(POSTING);
      }
    }
  }

  private static String line(Event event) {
    return "watch %d: %s".formatted(event.watch(), Plain.of(event.text()));
  }

  /** A tracer is made only where a statement is asked for. */
  private static final class Asking implements Questions {
    private final Archive archive;
    private @Nullable PropositionSearch search;

    Asking(Archive archive) {
      this.archive = archive;
    }

    @Override
    public List<Answer> ask(String statement) {
      return search().ask(statement);
    }

    @Override
    public boolean isTouched(String statement, long row) {
      return search().isTouched(statement, row);
    }

    private PropositionSearch search() {
      PropositionSearch present = search;
      if (present == null) {
        var languages = Languages.packaged();
        present = new PropositionSearch(archive, Tracer.create(languages), languages);
        search = present;
      }
      return present;
    }
  }
}
