package org.denbun.cli.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.denbun.Tracer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code denbun eval}: reads annotated articles and tells how many claims were found right. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = "Reads annotated articles and measures the claims found against those annotated.")
public final class EvalCommand implements Callable<Integer> {
  private final PrintStream out;
  private final PrintStream err;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "GOLD.jsonl", description = "annotated articles")
  private List<String> sets = List.of();

  @Option(
      names = "--predicted",
      paramLabel = "FILE",
      description = "score these claims (JSON lines) instead of reading the articles")
  private @Nullable String predicted;

  @Option(names = "--errors", paramLabel = "N", description = "show the first N claims lost")
  private int errors;

  @Option(names = "--show", paramLabel = "ID", description = "show all claims lost in one article")
  private @Nullable String show;

  @Mixin private final GateOptions gates = new GateOptions();

  /** A command that prints to the given streams. */
  public EvalCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (predicted != null && sets.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--predicted goes with one set of annotated articles");
    }
    try {
      return evaluate(gates.gate(spec.commandLine()));
    } catch (UnusableFile unusable) {
      return complain(List.of(unusable.complaint()));
    }
  }

  private int evaluate(@Nullable Gate gate) throws UnusableFile {
    for (String set : sets) {
      Scoring scoring = scored(set);
      report(set, scoring);
      if (gate != null) {
        gate.take(Path.of(set), scoring.figures());
      }
    }
    return gate == null ? 0 : close(gate);
  }

  private int close(Gate gate) throws UnusableFile {
    List<String> complaints = gate.close();
    if (complaints.isEmpty() && !gate.lowered().isEmpty()) {
      gate.lowered().forEach(lowered -> out.println("lowered " + lowered));
      out.println("CHANGELOG.md must say why.");
    }
    return complain(complaints);
  }

  private int complain(List<String> complaints) {
    complaints.forEach(complaint -> err.println("denbun: " + complaint));
    return complaints.isEmpty() ? 0 : 1;
  }

  private void report(String set, Scoring scoring) {
    if (sets.size() > 1) {
      out.println("== " + set);
    }
    var report = new Report(out);
    report.figures(scoring.figures());
    scoring.lost().stream()
        .filter(lost -> show == null || show.equals(lost.article().article().id()))
        .limit(show == null ? errors : Long.MAX_VALUE)
        .forEach(report::lost);
  }

  private Scoring scored(String set) throws UnusableFile {
    Map<String, Annotated> gold = new AnnotatedFile(set).gold();
    Finder finder = predicted == null ? new Finder.Reading(Tracer.create()) : Finder.of(predicted);
    var scoring = new Scoring();
    gold.values().forEach(article -> scoring.score(article, finder.find(article.article())));
    return scoring;
  }
}
