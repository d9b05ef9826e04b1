package org.denbun.server.http;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;

/** Turns whatever is thrown into a problem; of a fault one line is told besides. */
public final class Troubles {
  private static final int NOT_FOUND = 404;
  private static final int NOT_ALLOWED = 405;
  private static final int FAULT = 500;

  private final Problems problems;
  private final Consumer<String> faults;

  /**
   * Troubles that are told as these problems.
   *
   * @param faults takes a line about each fault of the server itself, from any thread
   */
  public Troubles(Problems problems, Consumer<String> faults) {
    this.problems = problems;
    this.faults = faults;
  }

  /** Catches everything. */
  public void addTo(JavalinConfig config) {
    config.http.prefer405over404 = true;
    config.router.javaLangErrorHandler(this::error);
    RoutesConfig routes = config.routes;
    routes.exception(Refusal.class, (refusal, context) -> write(refusal.problem(), context));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(IOException.class, (gone, context) -> write(broken(), context));
    routes.exception(Exception.class, this::fault);
    routes.error(NOT_FOUND, this::notFound);
  }

  private void fault(Exception fault, Context context) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException refused && refused.getCode() < FAULT) {
        write(Errors.problem(refused.getCode()), context);
        return;
      }
    }
    tell(fault);
    write(new Problem(FAULT, "a fault of Denbun itself; see the server's messages"), context);
  }

  private void error(HttpServletResponse response, Error error) {
    tell(error);
    response.setStatus(FAULT);
  }

  /** Messages may hold what a request said, line ends too. */
  private void tell(Throwable fault) {
    String line = fault.toString().replaceAll("\\p{Cntrl}+", " ");
    faults.accept("a fault of Denbun itself, please report it: " + line);
  }

  private void notFound(Context context) {
    if (context.resultInputStream() == null) {
      write(nothing(context), context);
    }
  }

  private void refused(HttpResponseException refused, Context context) {
    switch (refused.getStatus()) {
      case NOT_FOUND -> write(nothing(context), context);
      case NOT_ALLOWED -> notAllowed(refused, context);
      default ->
          write(new Problem(refused.getStatus(), String.valueOf(refused.getMessage())), context);
    }
  }

  private void notAllowed(HttpResponseException refused, Context context) {
    String methods = String.join(", ", refused.getDetails().values());
    String allowed = methods.replace("GET", "GET, HEAD");
    context.header("Allow", allowed);
    write(new Problem(NOT_ALLOWED, "here only " + allowed), context);
  }

  private static Problem nothing(Context context) {
    return new Problem(NOT_FOUND, "nothing is under " + context.path());
  }

  private static Problem broken() {
    return new Problem(400, "what was sent broke off");
  }

  private void write(Problem problem, Context context) {
    try {
      if (!context.res().isCommitted()) {
        problems.write(problem, context.req(), context.res());
      }
    } catch (IOException gone) {
      // Whoever asked is no longer there.
    }
  }
}
