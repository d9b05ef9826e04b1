package org.denbun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.denbun.Tracer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** {@code denbun-bench PATH}: measures on the news there and prints the figures last. */
final class Main {

  private Main() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    Path path = Path.of(arguments[0]);
    if (!Files.exists(path)) {
      System.err.println("denbun-bench: no such file or folder: " + path);
      System.exit(1);
    }
    News news = News.read(path);
    long heap = Heap.heldBy(() -> warm(news));
    System.out.print(new Figures(news, run(path), heap).lines());
  }

  private static Tracer warm(News news) {
    Tracer tracer = Tracer.create();
    news.articles().forEach(tracer::trace);
    return tracer;
  }

  private static Collection<RunResult> run(Path path) throws RunnerException {
    Options options =
        new OptionsBuilder()
            .include(TracingBenchmark.class.getName())
            .jvmArgsAppend("-D" + TracingBenchmark.NEWS + "=" + path.toAbsolutePath())
            .build();
    return new Runner(options).run();
  }
}
