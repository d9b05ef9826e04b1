package org.denbun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.intake.Intake;
import org.denbun.extraction.Extraction;
import org.denbun.extraction.Given;
import org.denbun.language.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code denbun demo}: serves a sample affair. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = "Serves a sample affair that comes with Denbun, until it is stopped.",
    footer = {"", "Its archive is a file among the temporary ones, gone when the server ends."})
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "affair.json";

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Mixin private final ServerOptions server = new ServerOptions();

  DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var settings = server.settings(spec.commandLine());
    try (Archive archive = Archive.openOrMake(passing().toString())) {
      load(archive);
      return Serving.until(settings, archive, surroundings);
    }
  }

  /** A file that goes with the process, as do those that SQLite lays beside it. */
  static Path passing() throws IOException {
    Path folder = Files.createTempDirectory("denbun-demo");
    Path file = folder.resolve("demo.db");
    folder.toFile().deleteOnExit();
    for (String ending : List.of("", "-shm", "-wal")) {
      folder.resolve("demo.db" + ending).toFile().deleteOnExit();
    }
    return file;
  }

  static void load(Archive archive) throws IOException {
    try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE);
        var intake =
            new Intake(archive, Languages.packaged(), Comparisons.of(archive), outcome -> {})) {
      if (in == null) {
        throw new IOException(SAMPLE + " is missing from this build");
      }
      new Extraction(Given.NOTHING).stream(SAMPLE, in, one -> intake.take(SAMPLE, one));
      intake.finish();
    }
  }
}
