package org.denbun.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
import org.denbun.EventStatus;
import org.denbun.Mark;
import org.denbun.Mode;
import org.denbun.Origin;
import org.denbun.Polarity;
import org.denbun.Reading;
import org.denbun.Source;
import org.denbun.SourceKind;
import org.denbun.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TextPrintoutTest {
  private static final Layout PLAIN = new Layout(false, false, 40);
  private static final Layout TERMINAL = new Layout(true, true, 40);

  @Test
  void claimShowsChainWordsCueAndLabels() {
    assertEquals(
        """
        1 claim; it goes back to 県警

        c1  東報 → 北日新聞 → 捜査関係者
            (unnamed)
            “男は前の晩に市内の倉庫から逃げ、行
            方が分からない”
            cue 伝えた · direct · report ·
            certain · negative · future
        """,
        printed(PLAIN, false, reading("東報")));
  }

  @Test
  void terminalGetsLinesAndColours() {
    String printed = printed(TERMINAL, false, reading("東報"));
    assertTrue(printed.contains(" ├─ ") && printed.contains(" │  ") && printed.contains(" └─ "));
    assertTrue(printed.contains("\u001B[1m1 claim; it goes back to 県警\u001B[0m"));
  }

  @Test
  void coloursSayNothingThatWordsDoNot() {
    String coloured = printed(new Layout(true, false, 40), false, reading("東報"));
    assertEquals(
        printed(PLAIN, false, reading("東報")), coloured.replaceAll("\u001B\\[[0-9;]*m", ""));
  }

  @Test
  void severalArticlesAreTold() {
    String printed = printed(PLAIN, true, reading("東報"), reading(null));
    assertTrue(printed.startsWith("== a1 · 倉庫 · 東報 · 2024-05-01\n1 claim;"), printed);
    assertTrue(printed.contains("\n\n== a1 · 倉庫 · 2024-05-01\n"), printed);
    assertTrue(printed.contains("\nc1  北日新聞 → 捜査関係者"), printed);
  }

  @Test
  void controlCharactersDoNotReachTheTerminal() {
    String printed = printed(PLAIN, false, reading("東\u001B[31m報\n"));
    assertFalse(printed.contains("\u001B"), printed);
    assertTrue(printed.contains("東 [31m報  → "), printed);
  }

  @Test
  void whatWasMarkedIsSaidAtTheEnd() {
    var marked = List.of(mark("prompt"), mark("credit"), mark("prompt"));
    var reading = Written.reading(Article.of("a", "x"), marked, List.of(), List.of());
    assertTrue(printed(PLAIN, false, reading).endsWith("\n\nmarked: credit, prompt ×2\n"));
  }

  @Test
  void claimShowsWhenItWasSaidAndWhatHappensByIt() {
    assertEquals(
        """
        1 claim; it goes back to 運輸省

        c1  運輸省
            “首相は青浜を訪れる”
            cue 発表した · indirect · report · certain · future · said 2026-03-12
            visit · 首相 → 市長 · at 青浜 (JP) · 2026-09 · planned
            visit · 首相 → 市長 · at 青浜 (JP) · 2026-09 · denied

        places: 青浜 (JP, 43.1°N 131.9°E)
        """,
        printed(new Layout(false, false, 80), false, reading()));
  }

  @Test
  void theLastBranchIsTheLastEvent() {
    String printed = printed(new Layout(false, true, 60), false, reading());
    assertTrue(printed.contains("\n ├─ cue 発表した · "), printed);
    assertTrue(printed.contains("\n ├─ visit · "), printed);
    assertTrue(printed.contains("\n └─ visit · "), printed);
    assertEquals(1, printed.split("└─", -1).length - 1, printed);
  }

  @Test
  void aBrokenEventIsSetIn() {
    assertEquals(
        """
            visit · 首相 → 市長 · at 青浜 (JP)
              · 2026-09 · denied
        """,
        printed(PLAIN, false, reading()).lines().skip(8).limit(2).collect(joining("\n", "", "\n")));
  }

  @Test
  void thePublishersOwnEventsFollowTheClaims() {
    var own = Written.found(List.of(), List.of(), List.of(), Written.visit(EventStatus.OCCURRED));
    assertEquals(
        """
        no claims: nobody else answers for anything here

        in its own voice:
            visit · 首相 → 市長 · at 青浜 ·
              2026-09 · occurred
        """,
        printed(PLAIN, false, own));
  }

  @Test
  void whatThePublisherTellsTwiceStandsOnce() {
    var visit = Written.visit(EventStatus.OCCURRED);
    var own = Written.found(List.of(), List.of(), List.of(), visit, visit);
    String printed = printed(new Layout(false, false, 80), false, own);
    assertTrue(printed.endsWith("at 青浜 · 2026-09 · occurred ×2\n"), printed);
  }

  @Test
  void noLineIsWiderThanItMayBe() {
    for (int columns : new int[] {30, 44, 80, 200}) {
      String printed = printed(new Layout(false, true, columns), false, reading());
      assertTrue(printed.lines().allMatch(line -> Columns.of(line) <= columns), printed);
    }
  }

  private static Reading reading() {
    return Written.planned(Written.visit(EventStatus.PLANNED), Written.visit(EventStatus.DENIED));
  }

  private static Mark mark(String kind) {
    return new Mark(new Span(0, 1, "x"), kind, null);
  }

  private static Reading reading(@Nullable String publisher) {
    var paper = new Source(0, null, "北日新聞", SourceKind.OUTLET);
    var officials = new Source(1, null, "捜査関係者", SourceKind.ANONYMOUS);
    String words = "男は前の晩に市内の倉庫から逃げ、行方が分からない";
    var claim =
        new Claim(
            "c1",
            List.of(new Span(0, 24, words)),
            List.of(new Span(25, 28, "伝えた")),
            List.of(paper, officials),
            Mode.DIRECT,
            Attitude.REPORT,
            Certainty.CERTAIN,
            Polarity.NEGATIVE,
            true,
            null,
            List.of(),
            "rule");
    var article = new Article("a1", words, "倉庫", publisher, "2024-05-01", "ja", null);
    return Written.reading(article, List.of(), List.of(claim), List.of(new Origin("県警", 1)));
  }

  private static String printed(Layout layout, boolean several, Reading... readings) {
    var out = new ByteArrayOutputStream();
    var printout = new TextPrintout(out, several, layout);
    try {
      for (Reading reading : readings) {
        printout.print(reading);
      }
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
