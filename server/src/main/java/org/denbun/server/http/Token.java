package org.denbun.server.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The word that lets in. A program sends it as a bearer token (RFC 6750); a person opens {@code
 * /?token=…} once, and a cookie that scripts and other sites cannot reach keeps it.
 */
final class Token {
  private static final String BEARER = "Bearer ";
  private static final String NAME = "denbun-token";
  private static final String PARAMETER = "token";

  private final byte @Nullable [] expected;

  Token(@Nullable String expected) {
    this.expected = expected == null ? null : bytes(expected);
  }

  /** Whether the request may pass; where not, the answer is under way or a refusal is thrown. */
  boolean admits(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (expected == null) {
      return true;
    }
    String shown = request.getMethod().equals("GET") ? asked(request) : null;
    if (shown != null && isRight(shown)) {
      keep(shown, response);
      response.sendRedirect(without(request));
      return false;
    }
    if (isRight(bearer(request)) || isRight(cookie(request))) {
      return true;
    }
    response.setHeader("WWW-Authenticate", "Bearer realm=\"denbun\"");
    throw new Refusal(401, "a token is needed: Authorization: Bearer ..., or open /?token=...");
  }

  /** Compared in constant time. */
  private boolean isRight(@Nullable String shown) {
    return shown != null && MessageDigest.isEqual(bytes(shown), expected);
  }

  /** The address without the token; of two slashes at its front the second would be a host. */
  private static String without(HttpServletRequest request) {
    String path = "/" + request.getRequestURI().replaceFirst("^/+", "");
    String query =
        Arrays.stream(String.valueOf(request.getQueryString()).split("&"))
            .filter(one -> !one.startsWith(PARAMETER + "="))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static @Nullable String asked(HttpServletRequest request) {
    return request.getParameter(PARAMETER);
  }

  private static @Nullable String bearer(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? header.substring(BEARER.length())
        : null;
  }

  private static @Nullable String cookie(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? null
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst()
            .orElse(null);
  }

  private static void keep(String token, HttpServletResponse response) {
    var cookie = new Cookie(NAME, token);
    cookie.setHttpOnly(true);
    cookie.setPath("/");
    cookie.setAttribute("SameSite", "Strict");
    response.addCookie(cookie);
  }

  private static byte[] bytes(String token) {
    return token.getBytes(StandardCharsets.UTF_8);
  }
}
