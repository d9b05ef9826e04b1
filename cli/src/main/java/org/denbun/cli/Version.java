package org.denbun.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the build put into the jar, and the Java it runs on. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String built = Main.class.getPackage().getImplementationVersion();
    String version = Objects.requireNonNullElse(built, "(unpackaged)");
    return new String[] {"denbun " + version + " on Java " + Runtime.version()};
  }
}
