package org.denbun.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.feed.FeedMemory;
import org.denbun.archive.feed.FeedReader;
import org.denbun.archive.intake.Intake;
import org.denbun.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun follow}: adds what appears in feeds. */
@Command(
    name = "follow",
    mixinStandardHelpOptions = true,
    description = "Adds what appears in feeds (RSS, Atom) to the archive, until it is stopped.",
    footer = {
      "",
      "A feed that has not changed is not sent again; robots.txt is respected. Addresses",
      "that are not public are refused, also where a feed leads to them."
    })
final class FollowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FEED", arity = "1..*", description = "an address, https://...")
  private List<String> feeds = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      defaultValue = "10m",
      description = "how long to wait: 30s, 10m, 2h (default: ${DEFAULT-VALUE})")
  private String every = "10m";

  @Option(names = "--once", description = "read each feed once and end")
  private boolean once;

  @Option(names = "--private-addresses", description = "ask addresses that are not public, too")
  private boolean anywhere;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Knowledge knowledge = new Knowledge();

  FollowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Duration pause = pause();
    var given = knowledge.given(spec.commandLine());
    try (Archive open = archive.openOrMake()) {
      int status = 0;
      do {
        try (var reader = new FeedReader(anywhere, given, new FeedMemory(open))) {
          status = read(open, reader);
        }
        Watching.look(open, surroundings, true);
        if (!once) {
          Thread.sleep(pause);
        }
      } while (!once);
      return status;
    }
  }

  private int read(Archive open, FeedReader reader) {
    var progress = new Progress(surroundings.err(), surroundings.errIsTerminal(), 0);
    var ledger = new Ledger(surroundings.err(), progress);
    try (var intake = new Intake(open, Languages.packaged(), Comparisons.of(open), ledger::take)) {
      for (String feed : feeds) {
        reader.read(feed, url -> open.find(url) != null, extracted -> intake.take(feed, extracted));
      }
      intake.finish();
      reader.remember();
    } finally {
      ledger.end();
    }
    surroundings.outPrinter().println(ledger.summary(archive.name(), open.count(), false));
    return ledger.status();
  }

  private Duration pause() {
    if (!every.matches("[1-9]\\d{0,5}[smh]")) {
      throw new ParameterException(
          spec.commandLine(), "--every: \"" + every + "\" is no time: write 30s, 10m or 2h");
    }
    long number = Long.parseLong(every.substring(0, every.length() - 1));
    return switch (every.charAt(every.length() - 1)) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }
}
