package org.denbun.cli;

import org.denbun.server.Settings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say where a server listens, and to whom. */
final class ServerOptions {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8377",
      description = "where to listen; 0 takes a free port (default: ${DEFAULT-VALUE})")
  private int port = 8377;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "bind to this address; any but loopback needs a token (default: loopback)")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "WORD",
      defaultValue = "${env:DENBUN_TOKEN}",
      description = "what everybody must show (default: DENBUN_TOKEN, else none)")
  private @Nullable String token;

  @Option(
      names = "--private-addresses",
      description = "fetch pages also from addresses that are not public")
  private boolean anywhere;

  Settings settings(CommandLine command) {
    try {
      return new Settings(host, port, token, anywhere);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command, wrong.getMessage());
    }
  }
}
