package org.denbun.build;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A command in a document with the output shown below it.
 *
 * @param command its words, without the launcher
 * @param paragraphs the stretches shown; between two of them something may be cut
 */
record ShownOutput(List<String> command, List<String> paragraphs) {

  private static final Pattern SHOWN =
      Pattern.compile("(?s)```\n\\./denbun ([^\n]+)\n```\n\n```(?:text|json)\n(.*?)\n```");

  /** All that a Markdown document shows. */
  static List<ShownOutput> in(String markdown) {
    return SHOWN
        .matcher(markdown)
        .results()
        .map(shown ->
            new ShownOutput(
                List.of(shown.group(1).split(" ")), List.of(shown.group(2).split("\n\n"))))
        .toList();
  }

  /** The paragraphs that an output does not hold, or not in this order. */
  List<String> missingFrom(String output) {
    int from = 0;
    for (String paragraph : paragraphs) {
      int at = output.indexOf(paragraph, from);
      if (at < 0) {
        return List.of(paragraph);
      }
      from = at + paragraph.length();
    }
    return List.of();
  }
}
