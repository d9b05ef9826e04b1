package org.denbun.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.Claim;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
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
      List.of("", "affairs", "about", "api/affairs", "api/articles", "api/search?q=a");

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
    var addresses = new ArrayList<>(ADDRESSES);
    addresses.addAll(pages(archive));
    try (Server server = Server.start(Settings.loopback(0), archive, fault -> {})) {
      for (String address : addresses) {
        try (InputStream answer = URI.create(server.address() + address).toURL().openStream()) {
          answer.readAllBytes();
        }
      }
    }
  }

  /** A page of each kind about the first article, by a claim that somebody answers for. */
  private static List<String> pages(Archive archive) {
    for (Entry entry : archive.above(0, 1)) {
      for (Claim claim : archive.reading(entry).claims()) {
        String source = claim.chain().getLast().name();
        if (source != null) {
          return List.of(
              "article?id=" + encoded(entry.article().id()),
              "affair?article=" + encoded(entry.article().id()),
              "proposition?statement=" + encoded(claim.content().getFirst().text()),
              "source?name=" + encoded(source),
              "search?q=" + encoded(source));
        }
      }
    }
    return List.of();
  }

  private static String encoded(String any) {
    return URLEncoder.encode(any, UTF_8);
  }
}
