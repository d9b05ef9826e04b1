package org.denbun.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.denbun.Tracer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * {@code denbun-bench [copies | ask] PATH}: measures tracing, the finding of copies, or answering
 * on the news there and prints the figures last. For answering, a number of articles and the file
 * of their archive follow.
 */
final class Main {

  /** The benchmarks take turns, so that a machine that slows down slows both. */
  private static final int TURNS = 2;

  private Main() {}

  public static void main(String[] arguments) throws RunnerException {
    boolean named = arguments.length > 1;
    Path path = Path.of(arguments[named ? 1 : 0]);
    try {
      switch (named ? arguments[0] : "") {
        case "copies" -> CopyMain.measure(path);
        case "ask" -> AskMain.measure(path, Integer.parseInt(arguments[2]), Path.of(arguments[3]));
        default -> measure(News.read(path), path);
      }
    } catch (IOException | IllegalArgumentException e) {
      System.err.println("denbun-bench: cannot read news from " + path + ": " + e.getMessage());
      System.exit(1);
    }
  }

  private static void measure(News news, Path path) throws IOException, RunnerException {
    long heap = Heap.heldBy(() -> warm(news));
    System.out.print(new Figures(news, run(path), heap).lines());
  }

  private static Tracer warm(News news) {
    Tracer tracer = Tracer.create();
    news.articles().forEach(tracer::trace);
    return tracer;
  }

  private static List<RunResult> run(Path path) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(TracingBenchmark.class.getName())
            .shouldFailOnError(true)
            .jvmArgsAppend("-D" + TracingBenchmark.NEWS + "=" + path.toAbsolutePath())
            .build();
    List<RunResult> results = new ArrayList<>();
    for (int turn = 0; turn < TURNS; turn++) {
      results.addAll(new Runner(options).run());
    }
    return results;
  }
}
