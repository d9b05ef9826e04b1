package org.denbun.registry.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.denbun.proposition.Evidence;
import org.denbun.registry.Command;
import org.denbun.registry.Mapping;
import org.denbun.registry.Sha256;
import org.denbun.registry.evidence.Examples.Example;

/**
 * {@code evidence FILE… [--to FOLDER]}: fits the weights of {@link Evidence} to annotated affairs,
 * and writes them as evidence.tsv. A file that is named twice counts twice. The same files make the
 * same weights.
 */
public final class EvidenceCommand implements Command {

  private static final String USAGE = "usage: denbun-registry evidence FILE... [--to FOLDER]";
  private static final String FOLDER =
      System.getProperty("denbun.home", ".") + "/core/src/main/resources/org/denbun/proposition";
  private static final String LANGUAGE = "ja";

  /** How much what is expected counts: like so many examples. */
  private static final double PRIOR = 3;

  /** No kind of evidence is taken to vary less. */
  private static final double LEAST = 1e-3;

  @Override
  public String run(List<String> words) throws IOException {
    int option = words.indexOf("--to");
    List<String> files = option < 0 ? words : words.subList(0, option);
    if (files.isEmpty() || option >= 0 && option + 2 != words.size()) {
      throw new IllegalArgumentException(USAGE);
    }
    Path to = Path.of(option < 0 ? FOLDER : words.getLast()).resolve("evidence.tsv");
    return write(files.stream().map(Path::of).toList(), to);
  }

  private static String write(List<Path> files, Path to) throws IOException {
    Examples examples = new Examples(LANGUAGE);
    for (Path file : files) {
      examples.add(AnnotatedAffair.read(file, LANGUAGE));
    }
    Files.writeString(to, note(files) + table(examples.all()));
    return to + ": " + examples.all().size() + " statements";
  }

  /** What the weights are fitted to: each file's hash, and how often it counts. */
  private static String note(List<Path> files) throws IOException {
    StringBuilder note = new StringBuilder("# Fitted by ./denbun-registry evidence to\n");
    for (Path file : new LinkedHashSet<>(files)) {
      int times = Collections.frequency(files, file);
      note.append("# %s  %d  %s\n".formatted(Sha256.of(file), times, file));
    }
    return note.toString();
  }

  private static String table(List<Example> examples) throws IOException {
    double[] fitted = regression(examples).fit();
    StringBuilder table = new StringBuilder();
    for (Evidence evidence : Evidence.values()) {
      append(table, evidence.name(), fitted[evidence.ordinal()]);
    }
    return append(table, "INTERCEPT", fitted[Evidence.values().length]).toString();
  }

  private static StringBuilder append(StringBuilder table, String name, double weight) {
    return table.append(String.format(Locale.ROOT, "%s\t%.2f\n", name, weight));
  }

  private static Regression regression(List<Example> examples) throws IOException {
    List<double[]> columns = new ArrayList<>();
    List<Expected> expected = new ArrayList<>();
    Map<String, String> means = Mapping.of("evidence/expected.tsv");
    for (Evidence evidence : Evidence.values()) {
      double[] column =
          examples.stream().mapToDouble(e -> e.evidence().getOrDefault(evidence, 0.0)).toArray();
      columns.add(column);
      Expected mean = Expected.parse(means.getOrDefault(evidence.name(), "? 0"));
      expected.add(mean.with(PRIOR * variance(column)));
    }
    columns.add(examples.stream().mapToDouble(e -> 1).toArray());
    expected.add(Expected.ANYTHING);
    return new Regression(
        columns.toArray(double[][]::new),
        examples.stream().mapToDouble(e -> e.says() ? 1 : 0).toArray(),
        examples.stream().mapToDouble(Example::weight).toArray(),
        expected.toArray(Expected[]::new));
  }

  /** What hardly varies is hardly learnt: it is held to what is expected all the same. */
  private static double variance(double[] column) {
    double sum = 0;
    double squares = 0;
    for (double value : column) {
      sum += value;
      squares += value * value;
    }
    double mean = sum / column.length;
    double deviation = Math.sqrt(Math.max(0, squares / column.length - mean * mean)) + LEAST;
    return deviation * deviation;
  }
}
