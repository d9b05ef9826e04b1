package org.denbun.server.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every answer: puts on the headers that keep a page from doing harm, and turns away
 * whoever has no token, comes from another site, asks for another host (DNS rebinding) or asks too
 * often. Safe for use by many threads.
 */
public final class Guard implements Filter {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private static final String HEAD = "HEAD";

  private final Hosts hosts;
  private final Token token;
  private final Rates rates;
  private final Problems problems;

  /**
   * A guard.
   *
   * @param token what must be shown, or null where everybody may ask
   */
  public Guard(Hosts hosts, @Nullable String token, Rates rates, Problems problems) {
    this.hosts = hosts;
    this.token = new Token(token);
    this.rates = rates;
    this.problems = problems;
  }

  @Override
  public void doFilter(ServletRequest asked, ServletResponse answer, FilterChain chain)
      throws IOException, ServletException {
    var request = (HttpServletRequest) asked;
    var response = (HttpServletResponse) answer;
    headers(response);
    try {
      hosts.check(request);
      Address.check(request);
      CrossSite.check(request);
      rates.check(request);
      if (!token.admits(request, response)) {
        return;
      }
    } catch (Refusal refusal) {
      problems.write(refusal.problem(), request, response);
      return;
    }
    chain.doFilter(request.getMethod().equals(HEAD) ? asGet(request) : request, response);
  }

  /** Whether only the head of an answer is wanted, though the request looks like {@code GET}. */
  public static boolean wantsHead(HttpServletRequest request) {
    return request.getAttribute(HEAD) != null;
  }

  /** Jetty sends no body whatever is answered. */
  private static HttpServletRequest asGet(HttpServletRequest head) {
    head.setAttribute(HEAD, true);
    return new HttpServletRequestWrapper(head) {
      @Override
      public String getMethod() {
        return "GET";
      }
    };
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("Cache-Control", "private, no-cache");
  }
}
