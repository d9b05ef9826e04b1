package org.denbun.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;
import org.denbun.server.mcp.Mcp;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code denbun mcp}: tools for agents, by the Model Context Protocol. */
@Command(
    name = "mcp",
    mixinStandardHelpOptions = true,
    description =
        "Lets an agent ask an archive by the Model Context Protocol, on standard input and output.",
    footer = {
      "",
      "An archive that is not there is made. An agent's program starts this command itself;",
      "a running denbun serve has the same tools at /mcp."
    })
final class McpCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final ArchiveOption archive = new ArchiveOption();

  McpCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.openOrMake();
        var answers = new Answers(open, Languages.packaged())) {
      new Mcp(answers).stream(surroundings.in(), surroundings.out());
      return 0;
    } catch (IOException gone) {
      return Complaints.unwritable(gone, surroundings.err());
    }
  }
}
