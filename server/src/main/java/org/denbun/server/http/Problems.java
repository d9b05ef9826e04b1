package org.denbun.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.BiFunction;

/** Tells problems: as a page where a person asks for one, else as JSON. */
public final class Problems {
  private static final int TOO_MANY = 429;
  private static final int UNAVAILABLE = 503;

  private final BiFunction<Problem, HttpServletRequest, byte[]> page;

  /** Problems with their page, in UTF-8. */
  public Problems(BiFunction<Problem, HttpServletRequest, byte[]> page) {
    this.page = page;
  }

  /** Whether a request wants a page and not data. */
  public static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return !request.getRequestURI().startsWith("/api/")
        && accept != null
        && accept.contains("text/html");
  }

  /** Answers with a problem. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean asPage = wantsPage(request);
    byte[] body = asPage ? page.apply(problem, request) : problem.json().toString().getBytes(UTF_8);
    response.setStatus(problem.status());
    response.setContentType(asPage ? "text/html; charset=utf-8" : Problem.MEDIA_TYPE);
    retry(problem.status(), response);
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static void retry(int status, HttpServletResponse response) {
    switch (status) {
      case TOO_MANY -> response.setHeader("Retry-After", "1");
      case UNAVAILABLE -> response.setHeader("Retry-After", "5");
      default -> {}
    }
  }
}
