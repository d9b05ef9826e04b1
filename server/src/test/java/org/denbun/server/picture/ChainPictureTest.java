package org.denbun.server.picture;

import static org.denbun.server.picture.AnswerMaker.body;
import static org.denbun.server.picture.AnswerMaker.outlet;
import static org.denbun.server.picture.AnswerMaker.person;
import static org.denbun.server.picture.AnswerMaker.unnamed;
import static org.denbun.server.picture.Pictures.ENGLISH;
import static org.denbun.server.picture.Pictures.HOSTILE;
import static org.denbun.server.picture.Pictures.JAPANESE;
import static org.denbun.server.picture.Pictures.LINKS;
import static org.denbun.server.picture.Pictures.checked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.denbun.archive.comparison.Answer;
import org.junit.jupiter.api.Test;

class ChainPictureTest {

  private static AnswerMaker affair() {
    return new AnswerMaker()
        .says("a1", "東都新報", "2026-03-05T09:30:00+09:00", outlet("湾岸通信"), unnamed("複数の県幹部", "鳥島県"))
        .copies("a2", "北陽新聞", "2026-03-05", "a1")
        .copies("a3", "西海タイムス", "2026-03-05", "a1")
        .says("b1", "港町放送", "2026-03-05", person("山田知事", "鳥島県"))
        .says("b2", "南海日報", "2026-03-06", outlet("湾岸通信"), unnamed("複数の県幹部", "鳥島県"))
        .says("d1", "南海日報", "2026-03-08", outlet("港町放送"))
        .denies("f1", "山都新聞", "2026-03-07", body("北浜市"));
  }

  private static Markup drawn(AnswerMaker affair) {
    return checked(ChainPicture.of(affair.answer("市が倉庫を建て替える"), JAPANESE, LINKS));
  }

  @Test
  void copiesAreFoldedIntoWhatTheyCopy() {
    Markup markup = drawn(affair());
    List<String> articles = markup.titles("a", "told");
    assertEquals(5, articles.size());
    assertTrue(articles.getFirst().contains("北陽新聞"), articles.getFirst());
    assertEquals(
        List.of("転載2"),
        markup.wide("text", "copies").stream().map(e -> e.getTextContent()).toList());
  }

  @Test
  void aLinkOfSeveralChainsIsOneShape() {
    Markup markup = drawn(affair());
    assertEquals(1, markup.titles("a", "via").stream().filter(t -> t.startsWith("湾岸通信")).count());
  }

  @Test
  void aCitedOutletWithAnArticleAtHandIsThatArticle() {
    Markup markup = drawn(affair());
    assertTrue(markup.titles("a", "via").stream().noneMatch(t -> t.startsWith("港町放送")));
  }

  @Test
  void originsOfOneInstitutionStandInOneFrame() {
    assertEquals(List.of("鳥島県"), drawn(affair()).titles("g", "frame"));
  }

  @Test
  void everyCountedOriginIsDrawnAndReached() {
    Answer answer = affair().answer("市が倉庫を建て替える");
    ChainGraph graph = ChainGraphs.of(answer);
    for (int node = 0; node < graph.nodes().size(); node++) {
      if (graph.nodes().get(node) instanceof ChainNode.Told) {
        assertTrue(
            ChainGraph.reach(graph.edges(), node).stream()
                .anyMatch(to -> graph.nodes().get(to) instanceof ChainNode.End));
      }
    }
    long ends = graph.nodes().stream().filter(n -> n instanceof ChainNode.End).count();
    assertEquals(
        answer.proposition().independence().origins().size()
            + answer.proposition().independence().denials().size(),
        ends);
  }

  @Test
  void denialsBearASignAndAreDashed() {
    Markup markup = drawn(affair());
    assertEquals(1, markup.wide("g", "denies").size());
    List<String> denying =
        markup.wide("path", "deny").stream().map(e -> e.getAttribute("class")).distinct().toList();
    assertEquals(List.of("line deny", "tip deny"), denying);
    assertTrue(stylesheet().contains(".line.deny { stroke: var(--p-deny); stroke-dasharray"));
  }

  private static String stylesheet() {
    try (var in = ChainPicture.class.getResourceAsStream("/org/denbun/server/asset/pictures.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void loopsAreMarked() {
    Markup markup =
        drawn(
            new AnswerMaker()
                .says("c1", "山都新聞", "2026-03-07", outlet("川辺日報"))
                .says("c2", "川辺日報", "2026-03-07", outlet("山都新聞")));
    assertEquals(2, markup.wide("g", "loop").size(), "one on the line, one on the origin");
    assertEquals(1, markup.wide("g", "looped").size());
    assertTrue(markup.wide("path", "loop").size() >= 2);
  }

  @Test
  void hostileWordsStayWords() {
    AnswerMaker hostile =
        new AnswerMaker()
            .says("h1", HOSTILE, HOSTILE, outlet(HOSTILE), person(HOSTILE + "x", HOSTILE))
            .denies("h2", "\u0000", "2026-99-99", unnamed("\u0007", "\u0000"));
    Answer answer = hostile.answer(HOSTILE);
    checked(ChainPicture.of(answer, JAPANESE, LINKS));
    checked(ChainPicture.of(answer, ENGLISH, LINKS));
  }

  @Test
  void addressesThatRunAreNoLinks() {
    Links running =
        new Links() {
          @Override
          public String article(String id) {
            return "java\nscript:alert(1)";
          }

          @Override
          public String source(String name) {
            return " data:text/html,x";
          }
        };
    Markup markup = Markup.of(ChainPicture.of(affair().answer("市が倉庫を建て替える"), JAPANESE, running));
    assertEquals(0, markup.elements("a").size());
  }

  @Test
  void manyArticlesStayLegible() {
    AnswerMaker many = new AnswerMaker();
    for (int i = 0; i < 60; i++) {
      String agency = "通信社" + i % 4;
      many.says("n" + i, "地方紙" + i, "2026-03-07", outlet(agency), body("省庁" + i % 7));
    }
    Markup markup = drawn(many);
    assertEquals(60, markup.wide("a", "told").size());
    Pictures.legible(markup, "wide");
    Pictures.legible(markup, "narrow");
  }

  @Test
  void wordsDoNotLieUponOthers() {
    Markup markup = drawn(affair());
    Pictures.legible(markup, "wide");
    Pictures.legible(markup, "narrow");
  }

  @Test
  void thousandsOfArticlesAreCutAndCounted() {
    AnswerMaker many = new AnswerMaker();
    for (int i = 0; i < 1000; i++) {
      many.says("n" + i, "地方紙" + i, "2026-03-07", body("省庁" + i % 7));
    }
    Markup markup = drawn(many);
    assertEquals(80, markup.wide("a", "told").size());
    assertTrue(markup.text().contains("ほか920本"), "says what is left out");
  }

  @Test
  void whatNoLineJoinsStandsCloseTogether() {
    AnswerMaker apart = new AnswerMaker();
    for (int i = 0; i < 6; i++) {
      apart.says("n" + i, "地方紙" + i, "2026-03-07", outlet("通信社" + i), body("省庁" + i));
    }
    String box = drawn(apart).elements("svg").getFirst().getAttribute("viewBox");
    assertTrue(Double.parseDouble(box.split(" ")[3]) < 6 * 100 + 80, box);
  }

  @Test
  void theSameAnswerGivesTheSamePicture() {
    assertEquals(drawn(affair()).text(), drawn(affair()).text());
  }

  @Test
  void anAnswerWithoutSupportsHasNoPicture() {
    assertEquals("", ChainPicture.of(new AnswerMaker().answer("無"), JAPANESE, LINKS));
  }
}
