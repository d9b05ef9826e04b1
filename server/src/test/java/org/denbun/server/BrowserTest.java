package org.denbun.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * Runs the tests of the pages in a real browser, where Chromium and what {@code npm ci} installs in
 * {@code src/test/node} are there. Pictures of all pages are left in {@code target/screenshots}.
 */
final class BrowserTest {
  private static final Path NODE = Path.of("src/test/node").toAbsolutePath();
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @Test
  void pagesWorkInARealBrowser() throws Exception {
    assumeTrue(Files.exists(NODE.resolve("node_modules")), "npm ci was not run in " + NODE);
    assumeTrue(Files.exists(CHROMIUM), "no " + CHROMIUM);
    try (var sample = Running.withAffair()) {
      var node =
          new ProcessBuilder("node", "--test", "--test-reporter=spec", "pages.test.mjs")
              .directory(NODE.toFile())
              .inheritIO();
      node.environment().put("DENBUN_ADDRESS", sample.address().replaceFirst("/$", ""));
      node.environment()
          .put("DENBUN_SCREENSHOTS", Path.of("target/screenshots").toAbsolutePath().toString());
      Process process = node.start();
      boolean ended = process.waitFor(10, TimeUnit.MINUTES);
      process.destroyForcibly();
      assertEquals(true, ended, "the browser did not come to an end");
      assertEquals(0, process.exitValue());
    }
  }
}
