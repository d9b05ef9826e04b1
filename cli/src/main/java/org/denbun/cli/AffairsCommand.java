package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.AffairList.Listed;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.json.AffairJson;
import org.denbun.archive.json.PrettyJson;
import org.denbun.language.Languages;
import org.denbun.proposition.Gist;
import org.denbun.proposition.Proposition;
import org.denbun.view.Plain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code denbun affairs}: what the archive is about. */
@Command(
    name = "affairs",
    mixinStandardHelpOptions = true,
    description = "Lists the affairs that articles belong to, the one last heard of first.")
final class AffairsCommand implements Callable<Integer> {
  private static final String BETWEEN = " \u00B7 ";

  private final Surroundings surroundings;

  @Spec private CommandSpec spec;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "list at most N affairs (default: ${DEFAULT-VALUE})")
  private int limit = 20;

  @Option(
      names = "--newest",
      paramLabel = "N",
      defaultValue = "1000",
      description = "look at the N articles published last (default: ${DEFAULT-VALUE})")
  private int newest = 1000;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  AffairsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (limit < 1 || newest < 1) {
      throw new ParameterException(spec.commandLine(), "--limit, --newest: must be 1 or more");
    }
    try (Archive open = archive.open()) {
      var languages = Languages.packaged();
      var list = new PropositionSearch(open, Tracer.create(languages), languages).affairs();
      print(list.newest(newest).first(limit));
      return 0;
    }
  }

  private void print(List<Listed> affairs) {
    var out = surroundings.outPrinter();
    if (presentation.isJson()) {
      out.println(PrettyJson.of(AffairJson.of(affairs)));
      return;
    }
    Layout layout = presentation.layout(surroundings);
    out.println(layout.strong(affairs.size() + (affairs.size() == 1 ? " affair" : " affairs")));
    affairs.forEach(affair -> out.print("\n" + text(affair, layout)));
    out.flush();
  }

  private static String text(Listed listed, Layout layout) {
    List<Gist> articles = listed.affair().articles();
    String counted =
        period(listed.days())
            + BETWEEN
            + count(articles.size(), "article", "articles")
            + BETWEEN
            + count((int) publishers(articles), "publisher", "publishers")
            + BETWEEN
            + count(listed.copies(), "copy", "copies");
    Proposition leading = listed.leading();
    List<String> said = leading == null ? List.of() : List.of(AnswerText.summary(leading));
    return layout.coloured(layout.hung("", "    ", Plain.of(listed.title())))
        + layout.branches(List.of(counted), said);
  }

  private static String period(List<String> days) {
    return days.isEmpty()
        ? "(no date)"
        : Plain.of(days.getFirst()) + (days.size() == 1 ? "" : " to " + Plain.of(days.getLast()));
  }

  private static long publishers(List<Gist> articles) {
    return articles.stream().map(gist -> gist.account().publisher()).distinct().count();
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
