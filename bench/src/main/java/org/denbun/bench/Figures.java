package org.denbun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The measured figures as lines to read.
 *
 * @param news what was read
 * @param runs the results of both benchmarks, in seconds a pass; several of each are taken as one
 * @param heap the bytes that one warm reader holds
 */
record Figures(News news, Collection<RunResult> runs, long heap) {

  String lines() throws IOException {
    return String.format(
        Locale.ROOT,
        """

        news       %d articles, %.2f MB of UTF-8, one thread (%s)
        machine    %s, %s; %s
        tracing    %s
        tokenizing %s (Kuromoji, normal mode)
        ratio      %.2f (tracing / tokenizing)
        heap       %.0f MB held by one warm reader
        """,
        news.articles().size(),
        megabytes(news.bytes()),
        news.from(),
        processor(),
        jvm(),
        LocalDate.now(ZoneOffset.UTC),
        speed("trace"),
        speed("tokenize"),
        median(seconds("tokenize")) / median(seconds("trace")),
        megabytes(heap));
  }

  private String speed(String benchmark) {
    double[] seconds = seconds(benchmark);
    return String.format(
        Locale.ROOT,
        "%.2f MB/s (%.2f to %.2f)",
        perSecond(median(seconds)),
        perSecond(seconds[seconds.length - 1]),
        perSecond(seconds[0]));
  }

  private double perSecond(double secondsAPass) {
    return megabytes(news.bytes()) / secondsAPass;
  }

  private double[] seconds(String benchmark) {
    return runs.stream()
        .map(RunResult::getPrimaryResult)
        .filter(result -> result.getLabel().equals(benchmark))
        .flatMapToDouble(result -> values(result.getStatistics()))
        .sorted()
        .toArray();
  }

  private static DoubleStream values(Statistics statistics) {
    DoubleStream.Builder values = DoubleStream.builder();
    statistics.getRawData().forEachRemaining(value -> values.add(value.getKey()));
    return values.build();
  }

  // Not the mean: other work on the machine only ever adds time.
  private static double median(double[] sorted) {
    return sorted[sorted.length / 2];
  }

  private static double megabytes(long bytes) {
    return bytes / 1e6;
  }

  private static String jvm() {
    return System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
  }

  private static String processor() throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    return model(Path.of("/proc/cpuinfo")) + " × " + cores + ", " + System.getProperty("os.name");
  }

  // Only Linux tells the processor's model in a file; elsewhere its kind must do.
  private static String model(Path file) throws IOException {
    if (!Files.isReadable(file)) {
      return System.getProperty("os.arch");
    }
    return Files.readAllLines(file).stream()
        .filter(line -> line.startsWith("model name"))
        .map(line -> line.replaceFirst(".*?: *", ""))
        .findFirst()
        .orElse(System.getProperty("os.arch"));
  }
}
