package org.denbun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.denbun.Article;
import org.denbun.Attitude;
import org.denbun.Certainty;
import org.denbun.Claim;
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

class SummaryTest {
  private static final String TEXT = "0123456789".repeat(3);

  @Test
  void originsAreCounted() {
    assertSummary(
        "17 claims; 15 of them go back to 米国政府, 1 to プーチン, 1 names nobody",
        origin("米国政府", 15),
        origin("プーチン", 1),
        origin(null, 1));
  }

  @Test
  void singleClaimIsSpokenOfAsOne() {
    assertSummary("1 claim; it goes back to 県警", origin("県警", 1));
    assertSummary("1 claim; it names nobody", origin(null, 1));
  }

  @Test
  void claimsOfOneOriginAreAllOfThem() {
    assertSummary("3 claims; all of them go back to 県警", origin("県警", 3));
    assertSummary("3 claims; all of them name nobody", origin(null, 3));
    assertSummary("2 claims; 1 of them goes back to 県警, 1 to 市", origin("県警", 1), origin("市", 1));
  }

  @Test
  void manyOriginsAreCutShort() {
    assertSummary(
        "7 claims; 2 of them go back to a, 1 to b, 1 to c, 1 to d, 2 to 2 more",
        origin("a", 2),
        origin("b", 1),
        origin("c", 1),
        origin("d", 1),
        origin("e", 1),
        origin("f", 1));
  }

  @Test
  void articleWithoutClaimsSaysSo() {
    assertSummary("no claims: nobody else answers for anything here");
  }

  @Test
  void repeatedBodyIsSaid() {
    assertEquals(
        "no claims: nobody else answers for anything here;"
            + " the body stands twice in the text, read once",
        Summary.of(marked(repeat(15, 30))));
    assertEquals(
        "no claims: nobody else answers for anything here;"
            + " the body stands 3 times in the text, read once",
        Summary.of(marked(repeat(10, 20), repeat(20, 30))));
  }

  @Test
  void repeatedPassagesAreSaid() {
    assertEquals(
        "no claims: nobody else answers for anything here;"
            + " 2 passages stand in the text again, read once",
        Summary.of(marked(repeat(10, 12), repeat(20, 22))));
  }

  private static void assertSummary(String expected, Origin... origins) {
    int claims = List.of(origins).stream().mapToInt(Origin::claims).sum();
    List<Claim> all = IntStream.range(0, claims).mapToObj(i -> claim()).toList();
    assertEquals(
        expected,
        Summary.of(Written.reading(Article.of("a", TEXT), List.of(), all, List.of(origins))));
  }

  private static Reading marked(Mark... marks) {
    return Written.reading(Article.of("a", TEXT), List.of(marks), List.of(), List.of());
  }

  private static Mark repeat(int begin, int end) {
    return new Mark(new Span(begin, end, ""), "repeat", new Span(0, end - begin, ""));
  }

  private static Origin origin(@Nullable String name, int claims) {
    return new Origin(name, claims);
  }

  private static Claim claim() {
    return new Claim(
        "c1",
        List.of(new Span(0, 1, "0")),
        List.of(),
        List.of(new Source(0, null, "x", SourceKind.PERSON)),
        Mode.DIRECT,
        Attitude.REPORT,
        Certainty.CERTAIN,
        Polarity.POSITIVE,
        false,
        null,
        List.of(),
        "rule");
  }
}
