package org.denbun.cli;

import java.util.concurrent.CountDownLatch;
import org.denbun.archive.Archive;
import org.denbun.server.Server;
import org.denbun.server.Settings;

/** Runs a server until the process is told to end. */
final class Serving {
  private Serving() {}

  static int until(Settings settings, Archive archive, Surroundings surroundings)
      throws InterruptedException {
    try (Server server = start(settings, archive, surroundings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      surroundings.outPrinter().println(server.address());
      new CountDownLatch(1).await();
      return 0;
    } catch (IllegalStateException taken) {
      surroundings.err().println("denbun: " + taken.getMessage());
      return 1;
    }
  }

  private static Server start(Settings settings, Archive archive, Surroundings surroundings) {
    return Server.start(settings, archive, fault -> surroundings.err().println("denbun: " + fault));
  }
}
