package org.denbun.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds a rule to the fields of its kind and to their values. */
final class RuleFields {

  private static final List<String> COMMON = List.of("Rule", "Kind");

  private final Rule rule;
  private final Map<String, Integer> lines;

  private RuleFields(Rule rule, Map<String, Integer> lines) {
    this.rule = rule;
    this.lines = lines;
  }

  /**
   * Checks a rule.
   *
   * @param lines where each of its fields stands
   * @param others the rules before it
   * @throws LanguageException where it cannot be right
   */
  static void check(Rule rule, Map<String, Integer> lines, List<Rule> others) {
    RuleFields fields = new RuleFields(rule, lines);
    rule.fields().keySet().forEach(fields::known);
    rule.kind().fields().forEach(fields::valued);
    fields.needed();
    others.forEach(fields::apart);
  }

  private void known(String name) {
    List<String> names = new ArrayList<>(COMMON);
    rule.kind().fields().forEach(field -> names.add(field.title()));
    if (!names.contains(name)) {
      throw wrong(name, kind() + " has no field " + name + Nearest.hint(name, names));
    }
  }

  private void valued(Field field) {
    List<String> values = field.allowed();
    for (String value : rule.field(field.title())) {
      if (!values.isEmpty() && !values.contains(value)) {
        String hint = Nearest.hint(value, values);
        throw wrong(
            field.title(), field.title() + " is one of " + values + ", not " + value + hint);
      }
    }
  }

  private void needed() {
    if (!rule.kind().fields().isEmpty()) {
      String first = rule.kind().fields().getFirst().title();
      if (rule.field(first).isEmpty()) {
        throw wrong("Rule", kind() + " can find nothing without " + first);
      }
    }
  }

  private void apart(Rule other) {
    if (other.id().equals(rule.id())) {
      throw wrong("Rule", rule.id() + " stands on line " + other.line() + " too");
    }
    if (other.kind() == rule.kind() && rule.kind().single()) {
      throw wrong("Kind", kind() + " stands on line " + other.line() + "; a second finds nothing");
    }
  }

  private String kind() {
    return "a rule of the kind " + String.join("", rule.field("Kind"));
  }

  private LanguageException wrong(String field, String message) {
    return new LanguageException(rule.file(), lines.getOrDefault(field, rule.line()), message);
  }
}
