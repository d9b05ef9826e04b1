package org.denbun.server;

import io.javalin.config.JettyConfig;
import io.javalin.config.SizeUnit;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.denbun.server.http.Drips;
import org.denbun.server.http.Errors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/** How connections are taken, and how long anybody may take over a request. */
final class Listening {
  /** Whoever sends fewer bytes a second keeps others waiting. */
  private static final int SLOWEST = 256;

  private static final int CONNECTIONS = 4000;
  private static final int HEADERS = 16 << 10;
  private static final int UPLOAD = 6;
  private static final int THREADS = 16;
  private static final int WAITING = 1024;

  private final Duration patience;

  /**
   * How connections are taken.
   *
   * @param patience how long anybody may be silent, or send too slowly
   */
  Listening(Duration patience) {
    this.patience = patience;
  }

  /** Sets up the server under the addresses. */
  void put(JettyConfig jetty) {
    // Few threads take what comes; a virtual one waits for each answer.
    var threads = new QueuedThreadPool(THREADS);
    threads.setName("denbun-http");
    threads.setDaemon(true);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    jetty.threadPool = threads;
    jetty.multipartConfig.maxFileSize(UPLOAD, SizeUnit.MB);
    jetty.multipartConfig.maxTotalRequestSize(UPLOAD, SizeUnit.MB);
    jetty.modifyHttpConfiguration(this::http);
    jetty.modifyServer(this::server);
  }

  private void http(HttpConfiguration http) {
    http.setSendServerVersion(false);
    http.setIdleTimeout(patience.toMillis());
    http.setRequestHeaderSize(HEADERS);
  }

  private void server(Server server) {
    var drips = new Drips(SLOWEST, patience.toNanos(), System::nanoTime);
    server.setErrorHandler(new Errors());
    server.addBean(new NetworkConnectionLimit(CONNECTIONS, server));
    server.addEventListener(
        new LifeCycle.Listener() {
          @Override
          public void lifeCycleStarting(LifeCycle starting) {
            Stream.of(server.getConnectors())
                .map(ServerConnector.class::cast)
                .forEach(connector -> watch(connector, drips));
          }

          @Override
          public void lifeCycleStarted(LifeCycle started) {
            drips.watch(server.getScheduler());
          }
        });
  }

  private void watch(ServerConnector connector, Drips drips) {
    connector.setIdleTimeout(patience.toMillis());
    connector.setAcceptQueueSize(WAITING);
    connector.addBean(drips);
  }

  /** Why nobody can be listened to, in a few words. */
  static String complaint(@Nullable Throwable failed) {
    return switch (failed) {
      case null -> "it is not allowed";
      case UnresolvedAddressException unknown -> "there is no such address";
      case BindException bind -> String.valueOf(bind.getMessage()).toLowerCase(Locale.ROOT);
      default -> complaint(failed.getCause());
    };
  }
}
