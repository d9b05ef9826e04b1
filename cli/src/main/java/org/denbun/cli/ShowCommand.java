package org.denbun.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.denbun.Copy;
import org.denbun.archive.Archive;
import org.denbun.archive.Entry;
import org.denbun.archive.json.EntryJson;
import org.denbun.archive.json.PrettyJson;
import org.denbun.view.Plain;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code denbun show}: an article of the archive with its reading. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Shows an article of the archive: what was read in it, and whom it copies.")
final class ShowCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "ARTICLE", description = "its id, or as much of it as is needed")
  private String id = "";

  @Option(names = "--kept", paramLabel = "N", description = "version N (default: the newest)")
  private @Nullable Integer version;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  ShowCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    try (Archive open = archive.open()) {
      Entry entry = Lookup.in(open, id, version);
      if (presentation.isJson()) {
        surroundings.outPrinter().println(PrettyJson.of(EntryJson.of(open, entry)));
      } else {
        print(open, entry);
      }
      return 0;
    }
  }

  private void print(Archive open, Entry entry) throws IOException {
    Layout layout = presentation.layout(surroundings);
    new TextPrintout(surroundings.out(), true, layout).print(open.reading(entry));
    List<Copy> copies = open.copies(entry);
    int versions = open.versions(entry.article().id());
    var out = surroundings.outPrinter();
    if (!copies.isEmpty()) {
      out.print("\n" + layout.headed("copied:", copies.stream().map(ShowCommand::copy).toList()));
    }
    out.print("\n" + layout.headed("kept:", List.of(kept(entry, versions))));
    out.flush();
  }

  private static String copy(Copy copy) {
    return "%s of %s, %.0f %%"
        .formatted(
            copy.kind().name().toLowerCase(Locale.ROOT), Plain.of(copy.of()), 100 * copy.share());
  }

  private static String kept(Entry entry, int versions) {
    return "version %d of %d, added %s from %s"
        .formatted(entry.version(), versions, entry.added(), Plain.of(entry.input()));
  }
}
