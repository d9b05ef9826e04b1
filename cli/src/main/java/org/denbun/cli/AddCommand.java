package org.denbun.cli;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.denbun.archive.Archive;
import org.denbun.archive.feed.FeedMemory;
import org.denbun.archive.feed.FeedReader;
import org.denbun.archive.intake.Inputs;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extracted;
import org.denbun.extraction.Trouble;
import org.denbun.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun add}: reads articles and keeps them in an archive. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    description = "Reads articles and keeps them in an archive.",
    footer = {
      "",
      "What is there already stays as it is: to go on after an interruption, add the same again.",
      "An article whose text differs from the one under its id is kept as a new version.",
      "Without an id of its own an article goes by its address, else by a hash of its text."
    })
final class AddCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description =
          "a folder, or .txt, .html, .json, .jsonl, .warc, any of them also .gz; the address of a"
              + " feed; - is standard input")
  private List<String> inputs = List.of();

  @Option(names = "--private-addresses", description = "ask addresses that are not public, too")
  private boolean anywhere;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Knowledge knowledge = new Knowledge();
  @Mixin private final Presentation presentation = new Presentation();

  AddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var given = knowledge.given(spec.commandLine());
    var unreadable = new ArrayList<Extracted>();
    List<String> files = files(unreadable);
    var progress = progress(files);
    try (Archive open = archive.openOrMake();
        var feeds = new FeedReader(anywhere, given, new FeedMemory(open))) {
      var ledger = new Ledger(surroundings.err(), progress);
      var reading = new Inputs(given, progress::bytes);
      add(
          open,
          ledger,
          intake -> {
            unreadable.forEach(refused -> intake.take("", refused));
            files.forEach(file -> read(reading, file, intake));
            inputs.stream()
                .filter(AddCommand::isAddress)
                .forEach(feed -> {
                  feeds.read(
                      feed, url -> open.find(url) != null, found -> intake.take(feed, found));
                });
          });
      feeds.remember();
      String summary = ledger.summary(archive.name(), open.count(), presentation.isJson());
      surroundings.outPrinter().println(summary);
      Watching.look(open, surroundings, !presentation.isJson());
      return ledger.status();
    }
  }

  private static void add(Archive archive, Ledger ledger, Consumer<Intake> articles) {
    var interrupted = new Thread(ledger::interrupted);
    Runtime.getRuntime().addShutdownHook(interrupted);
    try (var intake =
        new Intake(archive, Languages.packaged(), Comparisons.of(archive), ledger::take)) {
      articles.accept(intake);
      intake.finish();
    } finally {
      Interruption.forget(interrupted);
      ledger.end();
    }
  }

  private void read(Inputs reading, String file, Intake intake) {
    if (file.equals(STANDARD_INPUT)) {
      reading.stream(file, surroundings.in(), extracted -> intake.take(file, extracted));
    } else {
      reading.file(file, extracted -> intake.take(file, extracted));
    }
  }

  private static boolean isAddress(String input) {
    return input.startsWith("https://") || input.startsWith("http://");
  }

  private List<String> files(List<Extracted> unreadable) {
    var files = new ArrayList<String>();
    for (String input : inputs.stream().filter(input -> !isAddress(input)).toList()) {
      try {
        files.addAll(input.equals(STANDARD_INPUT) ? List.of(input) : Inputs.files(input));
      } catch (IOException broken) {
        unreadable.add(new Extracted.Refused(new Trouble(input, 0, "cannot be read: " + broken)));
      }
    }
    return files;
  }

  private Progress progress(List<String> files) {
    long total = files.stream().mapToLong(file -> new File(file).length()).sum();
    return new Progress(surroundings.err(), surroundings.errIsTerminal(), total);
  }
}
