package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.watch.Hook;
import org.denbun.archive.watch.Subject;
import org.denbun.archive.watch.Watch;
import org.denbun.archive.watch.WatchJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun watch add}: begins to watch. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Begins to watch a statement, or a source.",
    footer = {
      "",
      "Of a statement, each new origin and each denial is told, and any other change of its",
      "numbers; of a source, each claim. What the archive has already is not told. With --secret,",
      "what is posted is signed as Standard Webhooks has it."
    })
final class WatchAddCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "STATEMENT", arity = "0..*", description = "a sentence")
  private List<String> words = List.of();

  @Option(names = "--source", paramLabel = "NAME", description = "watch what this source says")
  private @Nullable String source;

  @Option(names = "--webhook", paramLabel = "URL", description = "post what happens to this")
  private @Nullable String webhook;

  @Option(
      names = "--secret",
      paramLabel = "WORD",
      defaultValue = "${env:DENBUN_WEBHOOK_SECRET}",
      description = "sign what is posted (default: DENBUN_WEBHOOK_SECRET, else unsigned)")
  private @Nullable String secret;

  @Option(names = "--private-addresses", description = "post also to an address that is not public")
  private boolean anywhere;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  WatchAddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (words.isEmpty() == (source == null)) {
      throw new ParameterException(spec.commandLine(), "either STATEMENT or --source is needed");
    }
    try {
      return begin(webhook == null ? null : new Hook(webhook, secret, anywhere));
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage());
    }
  }

  private int begin(@Nullable Hook hook) {
    try (Archive open = archive.openOrMake()) {
      Watch watch = begun(open, hook);
      String shown =
          presentation.isJson()
              ? PrettyJson.of(WatchJson.of(watch, 0, List.of())) + "\n"
              : new WatchText(presentation.layout(surroundings)).of(watch, List.of());
      surroundings.outPrinter().print(shown);
      surroundings.outPrinter().flush();
      return 0;
    }
  }

  private Watch begun(Archive open, @Nullable Hook hook) {
    return source == null
        ? Watching.over(open).begin(Subject.PROPOSITION, String.join(" ", words), hook)
        : Watching.over(open).begin(Subject.SOURCE, source, hook);
  }
}
