package org.denbun.cli;

import org.denbun.archive.Archive;
import picocli.CommandLine.Option;

/** The option that says which archive is meant. */
final class ArchiveOption {
  @Option(
      names = "--archive",
      paramLabel = "ADDRESS",
      defaultValue = "${env:DENBUN_ARCHIVE:-denbun.db}",
      description = "a file, or jdbc:postgresql:... (default: DENBUN_ARCHIVE, else denbun.db)")
  private String address = "denbun.db";

  /** The archive, which must be there. */
  Archive open() {
    return Archive.open(address);
  }

  /** The archive, made where there is none. */
  Archive openOrMake() {
    return Archive.openOrMake(address);
  }

  /** How a person knows it; a password, which only an address with parameters has, is left out. */
  String name() {
    int parameters = address.startsWith("jdbc:") ? address.indexOf('?') : -1;
    return parameters < 0 ? address : address.substring(0, parameters);
  }
}
