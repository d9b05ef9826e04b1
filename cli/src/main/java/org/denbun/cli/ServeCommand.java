package org.denbun.cli;

import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code denbun serve}: pages and the HTTP API over an archive. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves an archive as pages and over HTTP, until it is stopped.",
    footer = {
      "",
      "An archive that is not there is made. Listens on loopback alone unless --host says",
      "otherwise; then everybody needs the token, best given as DENBUN_TOKEN."
    })
final class ServeCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final ServerOptions server = new ServerOptions();

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = server.settings(spec.commandLine());
    try (Archive open = archive.openOrMake()) {
      return Serving.until(settings, open, surroundings);
    }
  }
}
