package org.denbun.server.picture;

import java.util.function.Consumer;
import org.denbun.archive.comparison.Answer;
import org.denbun.independence.Independence;
import org.denbun.server.page.Texts;

/**
 * The chains of one proposition: from the articles through those whom they name to the origins.
 * What was copied is folded into what it was copied from, a link that several chains share is one
 * shape, origins of one institution stand in one frame, denials are dashed, and loops bear a sign.
 */
public final class ChainPicture {
  private ChainPicture() {}

  /**
   * Draws it, once for wide and once for narrow screens; the stylesheet {@code pictures.css} shows
   * one of the two.
   *
   * @param links where its shapes lead
   * @return markup for the body of an HTML page; the same for the same answer, empty where it has
   *     no supports
   */
  public static String of(Answer answer, Texts texts, Links links) {
    ChainGraph graph = ChainGraphs.of(answer);
    if (graph.nodes().isEmpty()) {
      return "";
    }
    Cards cards = new Cards(texts, links);
    WideChains wide = new WideChains(graph, texts, cards);
    NarrowChains narrow = new NarrowChains(graph, cards);
    Caption caption = caption(answer, graph, texts);
    Svg svg = new Svg().open("figure", "class", "picture chains");
    svg.open("div", "class", "wide scroll", "tabindex", "0");
    new Canvas(wide.width(), wide.height(), caption, "wide").draw(svg, wide::draw);
    svg.close("div").open("div", "class", "narrow");
    Consumer<Svg> small = narrow::draw;
    new Canvas(NarrowChains.WIDTH, narrow.height(), caption, "narrow").draw(svg, small);
    svg.close("div");
    Legend.draw(svg, graph, texts);
    return svg.close("figure").toString();
  }

  private static Caption caption(Answer answer, ChainGraph graph, Texts texts) {
    Independence counted = answer.proposition().independence();
    long articles =
        answer.proposition().supports().stream().map(s -> s.article()).distinct().count();
    String description =
        texts.of(
            "picture.chains.desc",
            articles,
            counted.atLeast(),
            counted.atMost(),
            counted.denials().size(),
            counted.circular() ? 1 : 0,
            graph.left());
    String title = texts.of("picture.chains.title", answer.proposition().statement());
    return new Caption("chains", title, description);
  }
}
