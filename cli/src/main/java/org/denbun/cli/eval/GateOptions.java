package org.denbun.cli.eval;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that hold figures against floors. */
final class GateOptions {
  @Option(
      names = "--floors",
      paramLabel = "FILE",
      description = "fail where a figure is below its floor in this file")
  private @Nullable String floors;

  @Option(names = "--accept-floors", description = "make the figures of this run the floors")
  private boolean accept;

  @Option(names = "--lower", description = "allow --accept-floors to lower a floor")
  private boolean lower;

  /** The gate asked for, or null where none is. */
  @Nullable Gate gate(CommandLine command) throws UnusableFile {
    if (accept && floors == null) {
      throw new ParameterException(command, "--accept-floors goes with --floors FILE");
    }
    if (lower && !accept) {
      throw new ParameterException(command, "--lower goes with --accept-floors");
    }
    return floors == null ? null : new Gate(floors, accepting());
  }

  private Gate.Accepting accepting() {
    if (!accept) {
      return Gate.Accepting.NOTHING;
    }
    return lower ? Gate.Accepting.LOWER_TOO : Gate.Accepting.HIGHER;
  }
}
