package org.denbun.cli;

import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.intake.Reread;
import org.denbun.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code denbun reread}: brings readings up to date. */
@Command(
    name = "reread",
    mixinStandardHelpOptions = true,
    description = "Reads again what another version of Denbun has read.")
final class RereadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  RereadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    var progress = new Progress(surroundings.err(), surroundings.errIsTerminal(), 0);
    try (Archive open = archive.openOrMake()) {
      var reread = new Reread(open, Languages.packaged(), Comparisons.of(open));
      int read = reread.all(progress::article);
      progress.clear();
      surroundings
          .outPrinter()
          .println(read == 0 ? "all readings are up to date" : "%,d read again".formatted(read));
      return 0;
    }
  }
}
