package org.denbun.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.denbun.Tracer;
import org.denbun.archive.Archive;
import org.denbun.archive.comparison.Answer;
import org.denbun.archive.comparison.PropositionSearch;
import org.denbun.archive.json.AnswerJson;
import org.denbun.archive.json.PrettyJson;
import org.denbun.language.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code denbun ask}: how many independent origins stand behind a statement. */
@Command(
    name = "ask",
    mixinStandardHelpOptions = true,
    description = "Finds who says so: how many independent origins stand behind a statement.",
    footer = {
      "",
      "The numbers tell where a statement comes from, never whether it is true.",
      "Exit status: 0 also where nothing is found."
    })
final class AskCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "STATEMENT", arity = "1..*", description = "a sentence, or keywords")
  private List<String> words = List.of();

  @Option(names = "--language", paramLabel = "CODE", description = "of the statement, as in ja")
  private @Nullable String language;

  @Mixin private final ArchiveOption archive = new ArchiveOption();
  @Mixin private final Presentation presentation = new Presentation();

  AskCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    String asked = String.join(" ", words);
    try (Archive open = archive.open()) {
      var languages = Languages.packaged();
      var search = new PropositionSearch(open, Tracer.create(languages), languages);
      List<Answer> answers = search.ask(asked, language);
      var out = surroundings.outPrinter();
      if (presentation.isJson()) {
        out.println(PrettyJson.of(AnswerJson.of(asked, answers)));
      } else {
        out.print(new AnswerText(presentation.layout(surroundings)).of(asked, answers));
        out.flush();
      }
      return 0;
    }
  }
}
