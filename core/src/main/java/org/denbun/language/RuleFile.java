package org.denbun.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rules: stanzas of {@code Field: value} lines, a blank line between stanzas, in the manner
 * of Debian's control files (deb822). Values that are lists have bars between them; Hit, Miss and
 * From may come again and again, each From speaking for the examples since the one before. In an
 * example {@code \n} is a line end, and {@code [content:…]}, {@code [source:…]} and the like mark
 * what the rule must find.
 */
final class RuleFile {

  private static final Pattern MARK = Pattern.compile("\\[([a-z]+):([^\\[\\]]*)\\]");

  private final String file;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<String>> fields = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Rule.Example> hits = new ArrayList<>();
  private final List<Rule.Example> misses = new ArrayList<>();
  private int begin;

  private RuleFile(String file) {
    this.file = file;
  }

  static List<Rule> parse(String file, List<String> lines) {
    RuleFile reader = new RuleFile(file);
    for (int i = 0; i < lines.size(); i++) {
      reader.line(lines.get(i), i + 1);
    }
    reader.finish();
    return reader.rules;
  }

  private void line(String line, int number) {
    if (line.startsWith("#")) {
      return;
    }
    if (line.isBlank()) {
      finish();
      return;
    }
    int colon = line.indexOf(':');
    if (colon <= 0) {
      throw new LanguageException(file, number, "a rule has lines of the form Field: value");
    }
    field(line.substring(0, colon).strip(), line.substring(colon + 1).strip(), number);
  }

  private void field(String name, String value, int number) {
    begin = fields.isEmpty() && hits.isEmpty() ? number : begin;
    switch (name) {
      case "Hit" -> hits.add(example(value, number));
      case "Miss" -> misses.add(example(value, number));
      case "From" -> {
        say(hits, value);
        say(misses, value);
      }
      default -> {
        if (fields.put(name, Table.split(value)) != null) {
          throw new LanguageException(file, number, name + " stands twice in one rule");
        }
        lines.put(name, number);
      }
    }
  }

  private static void say(List<Rule.Example> examples, String from) {
    examples.replaceAll(
        e -> e.from().isEmpty() ? new Rule.Example(e.line(), e.text(), e.marks(), from) : e);
  }

  private static Rule.Example example(String value, int number) {
    StringBuilder text = new StringBuilder();
    List<Rule.Mark> marks = new ArrayList<>();
    Matcher mark = MARK.matcher(value.replace("\\n", "\n"));
    while (mark.find()) {
      mark.appendReplacement(text, "");
      int from = text.length();
      text.append(mark.group(2));
      marks.add(new Rule.Mark(mark.group(1), from, text.length()));
    }
    mark.appendTail(text);
    return new Rule.Example(number, text.toString(), List.copyOf(marks), "");
  }

  private void finish() {
    if (fields.isEmpty() && hits.isEmpty() && misses.isEmpty()) {
      return;
    }
    String id = String.join("", fields.getOrDefault("Rule", List.of()));
    String kind = String.join("", fields.getOrDefault("Kind", List.of()));
    if (id.isEmpty()) {
      throw new LanguageException(file, begin, "a rule begins with Rule: and its name");
    }
    Rule rule = new Rule(file, begin, id, kind(kind), Map.copyOf(fields), copy(hits), copy(misses));
    RuleFields.check(rule, lines, rules);
    rules.add(rule);
    fields.clear();
    lines.clear();
    hits.clear();
    misses.clear();
  }

  private static List<Rule.Example> copy(List<Rule.Example> examples) {
    return List.copyOf(examples);
  }

  private Rule.Kind kind(String name) {
    try {
      return Rule.Kind.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      List<String> kinds =
          Arrays.stream(Rule.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
      throw new LanguageException(
          file, begin, "Kind is one of " + kinds + ", not " + name + Nearest.hint(name, kinds));
    }
  }
}
