package org.denbun.server.page;

import io.javalin.config.RoutesConfig;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Problem;

/** The addresses of the pages. Safe for use by many threads. */
public final class Pages {
  private final Answers answers;
  private final Frames frames;
  private final boolean anywhere;

  /**
   * Pages of these answers.
   *
   * @param anywhere whether an address that is not public may be fetched to be traced
   */
  public Pages(Answers answers, boolean anywhere) {
    this.answers = answers;
    this.anywhere = anywhere;
    frames = new Frames(answers);
  }

  /** Adds all addresses. */
  public void addTo(RoutesConfig routes) {
    var early = new Early(answers, this::problem);
    var trace = new TracePages(answers, frames, early, anywhere);
    var affairs = new AffairPages(answers, frames, early);
    routes.get("/", trace::form);
    routes.post("/trace", trace::trace);
    routes.get("/article", new ArticlePages(answers, frames)::article);
    routes.get("/proposition", new PropositionPages(answers, frames, early)::proposition);
    routes.get("/affairs", affairs::affairs);
    routes.get("/affair", affairs::affair);
    routes.get("/source", new SourcePages(answers, frames, early)::source);
    routes.get("/search", new SearchPages(answers, frames, early)::search);
    routes.get("/about", new AboutPages(frames)::about);
    routes.get("/asset/{name}", Assets::get);
  }

  /** A page that tells a problem. */
  public byte[] problem(Problem problem, HttpServletRequest request) {
    Texts t = Frames.texts(request);
    String title = t.of("problem", problem.status());
    var frame = Frames.bare(request, title);
    return Templates.html("plain", new PlainPage(frame, title, List.of(problem.detail())));
  }
}
