package org.denbun.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Consumer;
import org.denbun.archive.Archive;
import org.denbun.language.Languages;
import org.denbun.server.answer.Answers;
import org.denbun.server.api.Api;
import org.denbun.server.http.Body;
import org.denbun.server.http.EntityTag;
import org.denbun.server.http.Guard;
import org.denbun.server.http.Hosts;
import org.denbun.server.http.Problems;
import org.denbun.server.http.Rates;
import org.denbun.server.http.Troubles;
import org.denbun.server.mcp.FirstAsked;
import org.denbun.server.page.Pages;
import org.denbun.server.watch.Lookout;
import org.denbun.server.watch.WatchApi;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A running server: pages and the HTTP API over one archive, which it does not close. Safe for use
 * by many threads.
 */
public final class Server implements AutoCloseable {
  private static final double REQUESTS_PER_SECOND = 20;
  private static final double REQUESTS_AT_ONCE = 100;
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Settings settings;
  private final Consumer<String> faults;
  private final Listening listening;
  private final Answers answers;
  private final Pages pages;
  private final Problems problems;
  private final Javalin javalin;
  private final Lookout lookout;

  private Server(Settings settings, Archive archive, Consumer<String> faults, Duration patience) {
    this.settings = settings;
    this.faults = faults;
    listening = new Listening(patience);
    answers = new Answers(archive, Languages.packaged());
    pages = new Pages(answers, settings.anywhere());
    problems = new Problems(pages::problem);
    javalin = Javalin.create(this::configure);
    lookout = new Lookout(answers);
  }

  /**
   * Starts a server.
   *
   * @param faults takes a line about each fault of the server itself, from any thread
   * @throws IllegalStateException where the port is taken
   */
  public static Server start(Settings settings, Archive archive, Consumer<String> faults) {
    return start(settings, archive, faults, PATIENCE);
  }

  /** Starts a server that waits only so long for whoever is silent or slow. */
  static Server start(
      Settings settings, Archive archive, Consumer<String> faults, Duration patience) {
    var server = new Server(settings, archive, faults, patience);
    try {
      server.javalin.start(settings.host(), settings.port());
    } catch (RuntimeException failed) {
      server.close();
      throw new IllegalStateException(
          "cannot listen on %s port %d: %s"
              .formatted(settings.host(), settings.port(), Listening.complaint(failed)),
          failed);
    }
    server.answers.prepare();
    return server;
  }

  /**
   * Has a thread do what the first server of a process takes longest for, while whoever wants one
   * still has other things to do. Nothing depends on it.
   */
  public static void load() {
    Thread.ofPlatform()
        .daemon()
        .name("denbun-load")
        .start(() -> {
          var jetty = new org.eclipse.jetty.server.Server(new QueuedThreadPool());
          var javalin = Javalin.create(config -> new Listening(PATIENCE).put(config.jetty));
          Objects.requireNonNull(javalin);
          Objects.requireNonNull(jetty);
        });
  }

  /** Where it is, as for the address bar of a browser. */
  public String address() {
    String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return "http://" + host + ":" + javalin.port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    lookout.close();
    answers.close();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = Body.LARGEST;
    listening.put(config.jetty);
    config.jetty.modifyServletContextHandler(this::guard);
    config.jetty.modifyServletContextHandler(
        handler -> handler.addServlet(FirstAsked.tools(answers), "/mcp"));
    new Api(answers).addTo(config.routes);
    new WatchApi(answers, settings.anywhere()).addTo(config.routes);
    pages.addTo(config.routes);
    config.routes.after(EntityTag::put);
    new Troubles(problems, faults).addTo(config);
  }

  private void guard(ServletContextHandler handler) {
    var rates = new Rates(REQUESTS_PER_SECOND, REQUESTS_AT_ONCE, System::nanoTime);
    var guard = new Guard(new Hosts(settings.host()), settings.token(), rates, problems);
    var holder = new FilterHolder(guard);
    holder.setAsyncSupported(true);
    handler.addFilter(holder, "/*", EnumSet.of(DispatcherType.REQUEST));
  }
}
