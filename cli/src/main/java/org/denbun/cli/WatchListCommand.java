package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.watch.Watch;
import org.denbun.archive.watch.WatchJson;
import org.denbun.archive.watch.Watches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code denbun watch list}: what is watched, and what has happened. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists what is watched, and what has happened, the newest first.")
final class WatchListCommand implements Callable<Integer> {
  private static final int NEWEST = 5;

  private final Surroundings surroundings;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  WatchListCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      var watches = new Watches(open);
      List<Watch> all = watches.all();
      var out = surroundings.outPrinter();
      if (presentation.isJson()) {
        out.println(PrettyJson.of(WatchJson.of(all, watches)));
      } else {
        var text = new WatchText(presentation.layout(surroundings));
        all.forEach(watch -> out.print(text.of(watch, watches.events(watch.id(), NEWEST))));
        out.print(all.isEmpty() ? "nothing is watched\n" : "");
        out.flush();
      }
      return 0;
    }
  }
}
