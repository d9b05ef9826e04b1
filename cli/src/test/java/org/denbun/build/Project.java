package org.denbun.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this project, found from wherever the tests run. */
record Project(Path root) {

  static Project here() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isRegularFile(folder.resolve("languages/pom.xml"))) {
      folder = folder.getParent();
    }
    return new Project(folder);
  }

  /** Every module's folder, in the order of their names. */
  List<Path> modules() {
    return list(root).filter(folder -> Files.isRegularFile(folder.resolve("pom.xml"))).toList();
  }

  /** The Java sources that ship, of all modules. */
  List<Path> mainSources() {
    return javaUnder("src/main/java");
  }

  /** All Java sources, tests included. */
  List<Path> sources() {
    return javaUnder("src");
  }

  /** How a finding names a file: from the root, whoever reads it. */
  String name(Path file) {
    return root.relativize(file).toString();
  }

  private List<Path> javaUnder(String folder) {
    return modules().stream()
        .map(module -> module.resolve(folder))
        .filter(Files::isDirectory)
        .flatMap(Project::javaFiles)
        .toList();
  }

  private static Stream<Path> javaFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> list(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
