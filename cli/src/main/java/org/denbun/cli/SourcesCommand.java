package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.Utterance;
import org.denbun.archive.Utterances;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.json.UtteranceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code denbun sources}: everything that a source said. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description =
        "Shows everything that a source, or an institution, said: when, through whom, and where"
            + " it changed.")
final class SourcesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "NAME", description = "in any script, as a person, outlet or body")
  private String name = "";

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  SourcesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Archive open = archive.open()) {
      List<Utterance> said = Utterances.of(open.voiced(name));
      var out = surroundings.outPrinter();
      if (presentation.isJson()) {
        out.println(PrettyJson.of(UtteranceJson.of(name, said)));
      } else {
        out.print(new UtteranceText(presentation.layout(surroundings)).of(name, said));
        out.flush();
      }
      return 0;
    }
  }
}
