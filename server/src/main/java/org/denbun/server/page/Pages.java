package org.denbun.server.page;

import io.javalin.config.RoutesConfig;
import jakarta.servlet.http.HttpServletRequest;
import org.denbun.server.answer.Answers;
import org.denbun.server.http.Problem;

/** The addresses of the pages. */
public final class Pages {
  public Pages(Answers answers, boolean anywhere) {}

  public byte[] problem(Problem problem, HttpServletRequest request) {
    return new byte[0];
  }

  public void addTo(RoutesConfig routes) {}
}
