package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.denbun.NameType;
import org.denbun.PlaceCertainty;
import org.denbun.Reading;
import org.junit.jupiter.api.Test;

class FoundTextTest {
  private static final Layout PIPE = new Layout(false, false, 80);
  private static final Layout TERMINAL = new Layout(false, true, 80);

  @Test
  void namesStandByTypeWithInstitutionAndSlips() {
    assertEquals(
        """

        people: 林田進 ×3 (運輸省; likely a slip: 林田新) · 首相
        organisations: 運輸省
        outlets: 東報
        facilities: 青浜港
        events: 港湾会議
        products: 青波
        """,
        FoundText.of(
            Written.found(
                List.of(
                    Written.name(NameType.PERSON, "運輸省", "林田進", "林田新", "林田進"),
                    Written.name(NameType.ORGANISATION, "運輸省", "運輸省"),
                    Written.name(NameType.PRODUCT, null, "青波"),
                    Written.name(NameType.FACILITY, null, "青浜港"),
                    Written.name(NameType.EVENT, null, "港湾会議"),
                    Written.name(NameType.OUTLET, null, "東報"),
                    Written.name(NameType.PERSON, null, "首相")),
                List.of(),
                List.of()),
            PIPE));
  }

  @Test
  void placesSayWhereTheyLieAndHowSureThatIs() {
    var aohama = Written.place("青浜", 43.11562, 131.88208, PlaceCertainty.CERTAIN);
    var south = Written.place("南島", -0.26, -131.95, PlaceCertainty.LIKELY);
    var somewhere = Written.place("某所", null, null, PlaceCertainty.OPEN);
    assertEquals(
        """

        places: 青浜 (JP, 43.1°N 131.9°E) ×2 · 南島 (JP, 0.3°S 132.0°W, likely) ·
            某所 (in 北海, open) · 白浜
        """,
        FoundText.of(
            Written.found(
                List.of(
                    Written.name(NameType.PLACE, null, "青浜"),
                    Written.name(NameType.PLACE, null, "白浜")),
                List.of(),
                List.of(aohama, south, aohama, somewhere)),
            PIPE));
  }

  @Test
  void timesSayTheirDates() {
    assertEquals(
        """

        times: 4日 → 2026-03-04 ×2 · 9月 → 2026-09 · 4日 → XXXX-XX-04
        """,
        FoundText.of(
            Written.found(
                List.of(),
                List.of(
                    Written.time("4日", "2026-03-04", "2026-03-04", "2026-03-05"),
                    Written.time("9月", "2026-09", "2026-09-01", "2026-10-01"),
                    Written.time("4日", "XXXX-XX-04", null, null),
                    Written.time("4日", "2026-03-04", "2026-03-04", "2026-03-05")),
                List.of()),
            PIPE));
  }

  @Test
  void nothingFoundSaysNothing() {
    assertEquals("", FoundText.of(Written.found(List.of(), List.of(), List.of()), PIPE));
  }

  @Test
  void aLongListIsCutOnATerminalAndNeverInAPipe() {
    String cut = FoundText.of(crowd(30), TERMINAL);
    assertTrue(cut.contains("p10") && cut.endsWith(" p10 ·\n    … and 19 more\n"), cut);
    assertFalse(cut.contains("p11"), cut);
    String whole = FoundText.of(crowd(30), PIPE);
    assertTrue(whole.contains("p29") && !whole.contains("more"), whole);
    assertFalse(FoundText.of(crowd(12), TERMINAL).contains("more"));
  }

  @Test
  void anItemIsBrokenOnlyWhereItIsWiderThanALine() {
    assertEquals(
        List.of("people: a b ·", "x".repeat(14) + " ·", "青青青青青青青青", "青青 · c"),
        ItemLines.of("people:", List.of("a b", "x".repeat(14), "青".repeat(10), "c"), 16));
  }

  @Test
  void noLineIsWiderThanItMayBe() {
    for (int columns : new int[] {30, 40, 80, 200}) {
      String text = FoundText.of(crowd(100), new Layout(false, false, columns));
      assertTrue(text.lines().allMatch(line -> Columns.of(line) <= columns), text);
    }
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    String hostile = "x\u001B[2J\r\ny";
    var text =
        FoundText.of(
            Written.found(
                List.of(Written.name(NameType.PERSON, hostile, "a" + hostile, "b" + hostile)),
                List.of(Written.time(hostile, hostile, hostile, null)),
                List.of(Written.place(hostile, 1.0, 1.0, PlaceCertainty.CERTAIN))),
            PIPE);
    assertFalse(text.contains("\u001B") || text.contains("\r"), text);
    assertEquals(4, text.lines().count(), text);
  }

  private static Reading crowd(int people) {
    return Written.found(
        IntStream.range(0, people)
            .mapToObj(i -> Written.name(NameType.PERSON, null, "p" + i))
            .toList(),
        List.of(),
        List.of());
  }
}
