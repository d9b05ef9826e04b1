package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.watch.Watches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code denbun watch remove}: ends watches. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Ends watches and forgets what has happened to them.")
final class WatchRemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", arity = "1..*", description = "its number, as watch list has it")
  private List<Long> ids = List.of();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  WatchRemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int status = 0;
    try (Archive open = archive.openOrMake()) {
      var watches = new Watches(open);
      for (long id : ids) {
        if (watches.remove(id)) {
          surroundings.outPrinter().println("removed watch " + id);
        } else {
          surroundings.err().println("denbun: " + id + ": no such watch");
          status = 1;
        }
      }
    }
    return status;
  }
}
