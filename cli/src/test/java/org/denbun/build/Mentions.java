package org.denbun.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files and folders of the project that a Markdown document speaks of.
 *
 * <p>Read are the targets of relative links, and of code, inline or fenced, the words that look
 * like a path into the project. A placeholder ({@code languages/<code>/}) or a pattern is none, nor
 * what a build may leave ({@code target}): a test that is skipped leaves nothing.
 *
 * @param root the project's folder
 */
record Mentions(Path root) {

  private static final Pattern LINK = Pattern.compile("\\]\\(\\s*([^)\\s]+)[^)]*\\)");
  private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]+`");
  private static final Pattern PATH =
      Pattern.compile("(\\./)?[\\p{Alnum}_.-]+(/[\\p{Alnum}_.-]+)*/?");
  private static final Pattern DOCUMENT = Pattern.compile("[A-Z][\\p{Alnum}_.]*\\.(md|java)");

  /** Every mention in a document, links first. */
  List<String> in(String markdown) {
    return Stream.concat(links(markdown), paths(markdown)).distinct().toList();
  }

  /** Whether what is mentioned is there. */
  boolean exists(String mention) {
    return isSourceName(mention)
        ? sources().anyMatch(file -> file.endsWith(mention))
        : Files.exists(root.resolve(mention));
  }

  private Stream<String> links(String markdown) {
    return LINK.matcher(CODE.matcher(markdown).replaceAll(""))
        .results()
        .map(link -> link.group(1).replaceFirst("#.*", ""))
        .filter(target -> !target.isEmpty() && !target.contains(":"));
  }

  private Stream<String> paths(String markdown) {
    return CODE.matcher(markdown)
        .results()
        .map(MatchResult::group)
        .flatMap(code -> Stream.of(code.split("[\\s`'\"|=]+")))
        .filter(this::isPath);
  }

  private boolean isPath(String word) {
    return DOCUMENT.matcher(word).matches()
        || PATH.matcher(word).matches() && (word.startsWith("./") || leadsInside(word));
  }

  // A first folder that the project has tells a path from "text/html" or "and/or".
  private boolean leadsInside(String word) {
    int slash = word.indexOf('/');
    return slash > 0
        && !word.startsWith("..")
        && !word.contains("/target/")
        && Files.isDirectory(root.resolve(word.substring(0, slash)));
  }

  private static boolean isSourceName(String mention) {
    return mention.endsWith(".java") && !mention.contains("/");
  }

  private Stream<Path> sources() {
    return new Project(root).sources().stream();
  }
}
