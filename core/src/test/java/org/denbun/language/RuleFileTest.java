package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFileTest {

  @Test
  void aStanzaIsARule() {
    Rule rule = rule("# about", "Rule: a", "Kind: frame", "Marker: x | y z");
    assertEquals("a", rule.id());
    assertEquals(2, rule.line());
    assertEquals(Rule.Kind.FRAME, rule.kind());
    assertEquals(List.of("x", "y z"), rule.field("Marker"));
  }

  @Test
  void marksAreTakenOutOfAnExample() {
    Rule.Example hit =
        rule("Rule: a", "Kind: wish", "Hit: [source:A] [content:b c]d").hits().get(0);
    assertEquals("A b cd", hit.text());
    assertEquals(new Rule.Mark("content", 2, 5), hit.marks().getLast());
  }

  @Test
  void anExampleMayHaveSeveralLines() {
    assertEquals("A\nb", rule("Rule: a", "Kind: wish", "Hit: A\\nb").hits().getFirst().text());
  }

  @Test
  void aFromSpeaksForTheExamplesBeforeIt() {
    Rule rule =
        rule(
            "Rule: a", "Kind: wish", "Hit: x", "Miss: y", "From: b", "Hit: z", "From: constructed");
    assertEquals("b", rule.misses().getFirst().from());
    assertEquals("constructed", rule.hits().getLast().from());
  }

  @Test
  void aLineWithoutAFieldIsTold() {
    assertWrong("a.rules:2: a rule has lines of the form Field: value", "Rule: a", "frame");
  }

  @Test
  void anUnknownKindIsToldAndTheNearestOffered() {
    assertEnds("not fram. Maybe frame?", "Rule: a", "Kind: fram");
  }

  @Test
  void anUnknownFieldIsToldAndTheNearestOffered() {
    assertWrong(
        "a.rules:4: a rule of the kind hearsay has no field Befor. Maybe Before?",
        "Rule: a",
        "Kind: hearsay",
        "Marker: x",
        "Befor: noun");
  }

  @Test
  void aFieldOfAnotherKindIsTold() {
    assertWrong(
        "a.rules:4: a rule of the kind relay has no field Source",
        "Rule: a",
        "Kind: relay",
        "Marker: x",
        "Source: reach");
  }

  @Test
  void aValueThatAFieldCannotHaveIsTold() {
    assertEnds("not verb. Maybe verbal?", "Rule: a", "Kind: closing", "Marker: x", "Before: verb");
  }

  @Test
  void aRuleWithoutAMarkIsTold() {
    assertWrong(
        "a.rules:1: a rule of the kind frame can find nothing without Marker",
        "Rule: a",
        "Kind: frame");
  }

  @Test
  void aFieldTwiceIsTold() {
    assertWrong("a.rules:2: Rule stands twice in one rule", "Rule: a", "Rule: b");
  }

  @Test
  void aNameTwiceIsTold() {
    assertWrong(
        "a.rules:4: a stands on line 1 too", "Rule: a", "Kind: fact", "", "Rule: a", "Kind: wish");
  }

  @Test
  void aSecondRuleThatCannotBeReachedIsTold() {
    assertWrong(
        "a.rules:5: a rule of the kind fact stands on line 1; a second finds nothing",
        "Rule: a",
        "Kind: fact",
        "",
        "Rule: b",
        "Kind: fact");
  }

  private static void assertWrong(String message, String... lines) {
    var wrong = assertThrows(LanguageException.class, () -> rule(lines));
    assertEquals(message, wrong.getMessage());
  }

  private static void assertEnds(String end, String... lines) {
    var wrong = assertThrows(LanguageException.class, () -> rule(lines));
    assertTrue(wrong.getMessage().endsWith(end), wrong.getMessage());
  }

  private static Rule rule(String... lines) {
    return RuleFile.parse("a.rules", List.of(lines)).getFirst();
  }
}
