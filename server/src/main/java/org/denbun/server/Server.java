package org.denbun.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;
import org.denbun.server.api.Api;
import org.denbun.server.http.EntityTag;
import org.denbun.server.http.Guard;
import org.denbun.server.http.Hosts;
import org.denbun.server.http.Problem;
import org.denbun.server.http.Problems;
import org.denbun.server.http.Rates;
import org.denbun.server.http.Refusal;
import org.denbun.server.page.Pages;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/**
 * A running server: pages and the HTTP API over one archive, which it does not close. Safe for use
 * by many threads.
 */
public final class Server implements AutoCloseable {
  private static final double REQUESTS_PER_SECOND = 20;
  private static final double REQUESTS_AT_ONCE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  private static final int NOT_ALLOWED = 405;

  private final Settings settings;
  private final Listening listening;
  private final Answers answers;
  private final Pages pages;
  private final Problems problems;
  private final Javalin javalin;

  private Server(Settings settings, Archive archive, Duration patience) {
    this.settings = settings;
    listening = new Listening(patience);
    answers = new Answers(archive, Languages.packaged());
    pages = new Pages(answers, settings.anywhere());
    problems = new Problems(pages::problem);
    javalin = Javalin.create(this::configure);
  }

  /**
   * Starts a server.
   *
   * @throws IllegalStateException where the port is taken
   */
  public static Server start(Settings settings, Archive archive) {
    return start(settings, archive, PATIENCE);
  }

  /** Starts a server that waits only so long for whoever is silent or slow. */
  static Server start(Settings settings, Archive archive, Duration patience) {
    var server = new Server(settings, archive, patience);
    try {
      server.javalin.start(settings.host(), settings.port());
    } catch (RuntimeException failed) {
      server.close();
      throw new IllegalStateException(
          "cannot listen on %s port %d: %s"
              .formatted(settings.host(), settings.port(), Listening.complaint(failed)),
          failed);
    }
    return server;
  }

  /** Where it is, as for the address bar of a browser. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    answers.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    listening.put(config.jetty);
    config.jetty.modifyServletContextHandler(this::guard);
    new Api(answers).addTo(config.routes);
    pages.addTo(config.routes);
    config.routes.after(EntityTag::put);
    trouble(config.routes);
  }

  private void guard(ServletContextHandler handler) {
    var rates = new Rates(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
    var guard = new Guard(new Hosts(settings.host()), settings.token(), rates, problems);
    var holder = new FilterHolder(guard);
    holder.setAsyncSupported(true);
    handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }

  private void trouble(RoutesConfig routes) {
    routes.exception(Refusal.class, (refusal, context) -> write(refusal.problem(), context));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(
        Exception.class,
        (fault, context) -> {
          System.err.println("denbun: a fault of Denbun itself, please report it: " + line(fault));
          write(new Problem(FAULT, "a fault of Denbun itself; see the server's messages"), context);
        });
    routes.error(
        NOT_FOUND,
        context -> {
          if (context.resultInputStream() == null) {
            write(nothing(context), context);
          }
        });
  }

  /** Messages may hold what a request said, line ends too. */
  private static String line(Exception fault) {
    return fault.toString().replaceAll("\\p{Cntrl}+", " ");
  }

  private static Problem nothing(Context context) {
    return new Problem(NOT_FOUND, "nothing is under " + context.path());
  }

  private void refused(HttpResponseException refused, Context context) {
    switch (refused.getStatus()) {
      case NOT_FOUND -> write(nothing(context), context);
      case NOT_ALLOWED -> {
        String allowed =
            String.join(", ", refused.getDetails().values()).replace("GET", "GET, HEAD");
        context.header("Allow", allowed);
        write(new Problem(NOT_ALLOWED, "here only " + allowed), context);
      }
      default ->
          write(new Problem(refused.getStatus(), String.valueOf(refused.getMessage())), context);
    }
  }

  private void write(Problem problem, Context context) {
    try {
      problems.write(problem, context.req(), context.res());
    } catch (IOException gone) {
      // Whoever asked is no longer there.
    }
  }
}
