package org.denbun.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Why a request was not answered (RFC 9457).
 *
 * @param status the HTTP status
 * @param detail one sentence for a person; may hold what the request said, so it is escaped
 */
public record Problem(int status, String detail) {
  /** The media type of a problem as JSON. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** What HTTP calls the status. */
  public String title() {
    return HttpStatus.getMessage(status);
  }

  /** The problem as JSON; its type is {@code about:blank}: the status tells all. */
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "about:blank")
        .put("title", title())
        .put("status", status)
        .put("detail", detail);
  }
}
