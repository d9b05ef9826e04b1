package org.denbun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.archive.Archive;
import org.denbun.archive.Hit;
import org.denbun.archive.json.HitJson;
import org.denbun.archive.json.PrettyJson;
import org.denbun.archive.search.Passage;
import org.denbun.archive.search.Terms;
import org.denbun.view.Heading;
import org.denbun.view.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun search}: finds words in the articles of the archive. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds the articles that have all of the words, newest first.",
    footer = {"", "Exit status: 0 also where nothing is found."})
final class SearchCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "WORDS", arity = "1..*", description = "each as short as a character")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "show at most N articles (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  SearchCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String asked = String.join(" ", words);
    if (Terms.asked(asked).isEmpty()) {
      throw new ParameterException(spec.commandLine(), "WORDS: no letter or digit to look for");
    }
    if (limit < 1) {
      throw new ParameterException(spec.commandLine(), "--limit: must be 1 or more");
    }
    try (Archive open = archive.open()) {
      print(open.search(asked, limit + 1));
      return 0;
    }
  }

  private void print(List<Hit> found) {
    boolean more = found.size() > limit;
    List<Hit> shown = more ? found.subList(0, limit) : found;
    var out = surroundings.outPrinter();
    if (presentation.isJson()) {
      out.println(PrettyJson.of(HitJson.of(shown, more)));
      return;
    }
    Layout layout = presentation.layout(surroundings);
    String count = (more ? "more than " : "") + shown.size();
    out.println(layout.strong(count + (shown.size() == 1 ? " article" : " articles")));
    shown.forEach(hit -> out.print("\n" + text(hit, layout)));
    out.flush();
  }

  private static String text(Hit hit, Layout layout) {
    var passages = new ArrayList<String>();
    hit.passages().forEach(passage -> passages.add(marked(passage)));
    String head = layout.hung("", "", Heading.of(hit.entry().article()));
    return layout.quiet(head) + (passages.isEmpty() ? "" : layout.branches(passages, List.of()));
  }

  /** Brackets mark what was found, in a pipe as well as on a terminal. */
  private static String marked(Passage passage) {
    var text = new StringBuilder();
    for (Passage.Piece piece : passage.pieces()) {
      text.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
    }
    return Plain.of(text.toString());
  }
}
