package org.denbun.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells which rules of a language can never find anything, or do what another does already. */
final class RuleLint {

  private static final Set<String> OWN = Set.of("Rule", "Kind", "Marker");

  private final Language language;
  private final Set<String> stems;
  private final List<String> complaints = new ArrayList<>();

  private RuleLint(Language language, Folder folder) {
    this.language = language;
    this.stems =
        LanguageFolder.rows(folder, WordList.VERBS).stream()
            .map(row -> row.get("stem"))
            .collect(Collectors.toSet());
  }

  /** What is wrong, each with file and line. */
  static List<String> of(Language language, Folder folder) {
    RuleLint lint = new RuleLint(language, folder);
    language.rules().forEach(lint::rule);
    return lint.complaints;
  }

  private void rule(Rule rule) {
    rule.fields().forEach((name, values) -> twice(rule, name, values));
    rule.field("Marker").forEach(marker -> marker(rule, marker));
    rule.field("Predicate").stream()
        .filter(stem -> !stems.contains(stem))
        .forEach(stem -> complain(rule, stem + " is no stem of verbs.tsv"));
    language.rules().stream()
        .filter(other -> other.line() < rule.line() && conditions(other).equals(conditions(rule)))
        .forEach(other -> shared(rule, other));
  }

  private void twice(Rule rule, String name, List<String> values) {
    Set<String> seen = new HashSet<>();
    values.stream()
        .filter(value -> !seen.add(value))
        .forEach(value -> complain(rule, value + " stands twice in " + name));
  }

  /** A mark is looked for in the reading text, which has no folded sign and may have no space. */
  private void marker(Rule rule, String marker) {
    boolean folded = marker.chars().anyMatch(c -> language.fold().of((char) c) != c);
    boolean spaced = !language.setting("spaces").equals("keep") && marker.contains(" ");
    if (rule.kind() != Rule.Kind.ANSWER && (folded || spaced)) {
      complain(rule, "no text is read so that it has the mark \"" + marker + "\"");
    }
  }

  private void shared(Rule rule, Rule other) {
    Set<String> both = new HashSet<>(rule.field("Marker"));
    both.retainAll(other.field("Marker"));
    both.forEach(marker -> complain(rule, marker + " is a mark of " + other.id() + " already"));
  }

  private static Map<String, Object> conditions(Rule rule) {
    Map<String, Object> conditions =
        rule.fields().entrySet().stream()
            .filter(field -> !OWN.contains(field.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, field -> Set.copyOf(field.getValue())));
    conditions.put("Kind", rule.kind());
    return conditions;
  }

  private void complain(Rule rule, String message) {
    complaints.add(rule.file() + ":" + rule.line() + ": " + rule.id() + ": " + message);
  }
}
