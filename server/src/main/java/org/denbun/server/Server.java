package org.denbun.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.util.EnumSet;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;
import org.denbun.server.api.Api;
import org.denbun.server.http.Guard;
import org.denbun.server.http.Hosts;
import org.denbun.server.http.Problem;
import org.denbun.server.http.Problems;
import org.denbun.server.http.Rates;
import org.denbun.server.http.Refusal;
import org.denbun.server.page.Pages;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * A running server: pages and the HTTP API over one archive, which it does not close. Safe for use
 * by many threads.
 */
public final class Server implements AutoCloseable {
  private static final double REQUESTS_PER_SECOND = 20;
  private static final double REQUESTS_AT_ONCE = 100;
  private static final int NOT_FOUND = 404;
  private static final int FAULT = 500;

  /** Whoever sends or takes fewer bytes a second keeps others waiting. */
  private static final int SLOWEST = 256;

  private static final int PATIENCE_MILLIS = 15_000;

  private final Settings settings;
  private final Answers answers;
  private final Pages pages;
  private final Problems problems;
  private final Javalin javalin;

  private Server(Settings settings, Archive archive) {
    this.settings = settings;
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
    var server = new Server(settings, archive);
    try {
      server.javalin.start(settings.host(), settings.port());
    } catch (RuntimeException failed) {
      server.close();
      throw new IllegalStateException(
          "cannot listen on %s port %d: it is taken or not allowed"
              .formatted(settings.host(), settings.port()),
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
    config.concurrency.useVirtualThreads = true;
    config.http.generateEtags = true;
    config.jetty.modifyHttpConfiguration(Server::patience);
    config.jetty.modifyServletContextHandler(this::guard);
    new Api(answers).addTo(config.routes);
    pages.addTo(config.routes);
    trouble(config.routes);
  }

  private static void patience(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setIdleTimeout(PATIENCE_MILLIS);
    http.setMinRequestDataRate(SLOWEST);
    http.setMinResponseDataRate(SLOWEST);
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
    routes.exception(
        HttpResponseException.class,
        (response, context) ->
            write(
                new Problem(response.getStatus(), String.valueOf(response.getMessage())), context));
    routes.exception(
        Exception.class,
        (fault, context) -> {
          System.err.println("denbun: a fault of Denbun itself, please report it: " + fault);
          write(new Problem(FAULT, "a fault of Denbun itself; see the server's messages"), context);
        });
    routes.error(
        NOT_FOUND,
        context -> {
          if (context.resultInputStream() == null) {
            write(new Problem(NOT_FOUND, "nothing is under " + context.path()), context);
          }
        });
  }

  private void write(Problem problem, Context context) {
    try {
      problems.write(problem, context.req(), context.res());
    } catch (IOException gone) {
      // Whoever asked is no longer there.
    }
  }
}
