package org.denbun.server.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Tells the problems of requests that HTTP itself does not let through: they never come to where
 * the others are answered.
 */
public final class Errors implements Request.Handler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    byte[] body = problem(status(request, response)).json().toString().getBytes(UTF_8);
    response.setStatus(status(request, response));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Content-Security-Policy", "default-src 'none'");
    response.write(true, ByteBuffer.wrap(body), callback);
    return true;
  }

  private static int status(Request request, Response response) {
    Object status = request.getAttribute(ErrorHandler.ERROR_STATUS);
    Object thrown = request.getAttribute(ErrorHandler.ERROR_EXCEPTION);
    if (thrown instanceof HttpException refused) {
      return refused.getCode();
    }
    return status instanceof Integer known
        ? known
        : Math.max(response.getStatus(), HttpStatus.BAD_REQUEST_400);
  }

  /** The problem of a request that HTTP does not let through. */
  static Problem problem(int status) {
    return new Problem(
        status,
        switch (status) {
          case HttpStatus.BAD_REQUEST_400 -> "not well-formed HTTP, or not a well-formed address";
          case HttpStatus.REQUEST_TIMEOUT_408 -> "the request came too slowly";
          case HttpStatus.PAYLOAD_TOO_LARGE_413 -> "too large";
          case HttpStatus.URI_TOO_LONG_414 -> "the address is too long";
          case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 -> "the headers are too long";
          default -> HttpStatus.getMessage(status);
        });
  }
}
