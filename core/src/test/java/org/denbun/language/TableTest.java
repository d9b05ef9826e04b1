package org.denbun.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.denbun.Attitude;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void commentsAndBlankLinesAreNoRows() {
    Table.Row row = row("# about", "form\tmatch", "", "省\tsuffix");
    assertEquals(4, row.line());
    assertEquals("省", row.get("form"));
  }

  @Test
  void aColumnThatARowDoesNotReachIsEmpty() {
    assertEquals("", row("form\tmatch", "省").get("match"));
    assertNull(row("form\tmatch", "省").choice("match", Attitude.class));
  }

  @Test
  void barsStandBetweenSeveralValues() {
    assertEquals(List.of("a", "b c"), row("form", "a | b c|").all("form"));
  }

  @Test
  void anUnknownColumnIsToldAndTheNearestOffered() {
    assertWrong("a.tsv:2: there is no column mach. Maybe match?", "#", "form\tmach");
  }

  @Test
  void moreValuesThanColumnsAreTold() {
    assertWrong("a.tsv:2: more values than columns [form]", "form", "a\tb");
  }

  @Test
  void aValueThatIsNoneOfItsChoicesIsTold() {
    Table.Row row = row("form\tmatch", "a\tguess");
    var wrong = assertThrows(LanguageException.class, () -> row.choice("match", Attitude.class));
    assertEquals(0, wrong.getMessage().indexOf("a.tsv:2: match is one of"));
  }

  @Test
  void aPatternThatCannotBeReadIsTold() {
    var wrong = assertThrows(LanguageException.class, () -> row("form", "(a").pattern("form"));
    assertEquals("a.tsv:2: form is no pattern: Unclosed group", wrong.getMessage());
  }

  @Test
  void aCharacterThatIsNoneIsTold() {
    var wrong = assertThrows(LanguageException.class, () -> row("form", "「」").character("form"));
    assertEquals("a.tsv:2: form is one character, not \"「」\"", wrong.getMessage());
  }

  private static void assertWrong(String message, String... lines) {
    var wrong = assertThrows(LanguageException.class, () -> row(lines));
    assertEquals(message, wrong.getMessage());
  }

  private static Table.Row row(String... lines) {
    return Table.parse("a.tsv", List.of(lines), List.of("form", "match")).rows().getLast();
  }
}
