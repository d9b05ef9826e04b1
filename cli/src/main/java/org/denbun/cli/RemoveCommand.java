package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.view.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code denbun remove}: takes articles out of the archive. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = "Takes articles out of the archive, with all their versions.")
final class RemoveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "ARTICLE", arity = "1..*", description = "its whole id")
  private List<String> ids = List.of();

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  RemoveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    int status = 0;
    try (Archive open = archive.open()) {
      for (String id : ids) {
        int removed = open.remove(id);
        if (removed == 0) {
          surroundings.err().println("denbun: " + Plain.of(id) + ": no such article");
          status = 1;
        } else {
          surroundings.outPrinter().println("removed " + Plain.of(id) + versions(removed));
        }
      }
    }
    return status;
  }

  private static String versions(int removed) {
    return removed > 1 ? " (" + removed + " versions)" : "";
  }
}
