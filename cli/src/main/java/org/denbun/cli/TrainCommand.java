package org.denbun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.server.Server;
import org.denbun.server.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code denbun train}: reads files and serves the sample affair for a moment, so that a JVM that
 * looks on learns which classes a start needs. The launcher calls it; persons have no use for it.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Callable<Integer> {
  private static final List<String> ADDRESSES =
      List.of(
          "", "affairs", "search?q=a", "about", "api/affairs", "api/articles", "api/search?q=a");

  private final Surroundings surroundings;

  @Parameters private List<String> files = List.of();

  TrainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    var words = new ArrayList<>(files);
    words.addFirst("trace");
    int status = Main.run(surroundings, words.toArray(String[]::new));
    // One command alone is made where it is called, all of them for the help.
    Main.run(surroundings, "--help");
    Main.run(surroundings, "serve", "--help");
    try (Archive archive = Archive.openOrMake(DemoCommand.passing().toString())) {
      DemoCommand.load(archive);
      ask(archive);
    }
    return status;
  }

  private static void ask(Archive archive) throws IOException {
    try (Server server = Server.start(Settings.loopback(0), archive, fault -> {})) {
      for (String address : ADDRESSES) {
        try (InputStream answer = URI.create(server.address() + address).toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
  }
}
