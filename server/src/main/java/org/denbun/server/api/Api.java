package org.denbun.server.api;

import io.javalin.config.RoutesConfig;
import org.denbun.server.answer.Answers;

/** The addresses of the HTTP API. */
public final class Api {
  private final Answers answers;

  /** An API to these answers. */
  public Api(Answers answers) {
    this.answers = answers;
  }

  /** Adds all addresses. */
  public void addTo(RoutesConfig routes) {
    var archive = new ArchiveApi(answers);
    routes.post("/api/trace", new TraceApi(answers)::trace);
    routes.post("/api/articles", new AddApi(answers)::add);
    routes.get("/api/articles", archive::articles);
    routes.get("/api/articles/<id>", archive::article);
    routes.get("/api/ask", archive::ask);
    routes.get("/api/affairs", archive::affairs);
    routes.get("/api/affairs/<id>", archive::affair);
    routes.get("/api/sources/<name>", archive::source);
    routes.get("/api/search", archive::search);
    routes.get("/api/follow", new Follow(answers)::follow);
    routes.get("/api/openapi.json", OpenApi::document);
    routes.get("/api/reading.schema.json", OpenApi::reading);
  }
}
