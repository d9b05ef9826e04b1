package org.denbun.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code denbun watch}, which only leads on to what is done with watches. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Tells when something happens to a statement or a source.",
    footer = {
      "",
      "Something happens when articles come into the archive: by denbun add, denbun follow, or",
      "over HTTP. A running denbun serve has a feed of it, /watches.atom, and one for each watch."
    })
final class WatchCommand implements Runnable {
  @Spec private CommandSpec spec;

  private WatchCommand() {}

  static CommandLine line(Surroundings surroundings) {
    return new CommandLine(new WatchCommand())
        .addSubcommand(new WatchAddCommand(surroundings))
        .addSubcommand(new WatchListCommand(surroundings))
        .addSubcommand(new WatchRemoveCommand(surroundings));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
