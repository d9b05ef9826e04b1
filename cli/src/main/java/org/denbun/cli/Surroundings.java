package org.denbun.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine.Help.Ansi;

/**
 * What the command is run in. Java cannot tell which of its streams are terminals on every version,
 * so the launcher says it: {@code -Ddenbun.terminal=in,out,err} names those that are, and {@code
 * -Ddenbun.columns=120} how wide they are. Without it nothing is a terminal.
 *
 * @param in standard input
 * @param out standard output, which gets UTF-8
 * @param err standard error, in UTF-8
 * @param terminals which of {@code in}, {@code out}, {@code err} are terminals
 * @param columns how wide the terminal is
 * @param colours whether colours are welcome on a terminal
 */
public record Surroundings(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Set<String> terminals,
    int columns,
    boolean colours) {
  private static final int USUAL_COLUMNS = 80;
  private static final int BUFFER = 1 << 16;

  public Surroundings {
    terminals = Set.copyOf(terminals);
  }

  /** Those of the running process. */
  public static Surroundings ofProcess() {
    return new Surroundings(
        new FileInputStream(FileDescriptor.in),
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        Set.of(System.getProperty("denbun.terminal", "").split(",")),
        Math.max(1, Integer.getInteger("denbun.columns", USUAL_COLUMNS)),
        System.getenv().getOrDefault("NO_COLOR", "").isEmpty());
  }

  boolean inIsTerminal() {
    return terminals.contains("in");
  }

  boolean outIsTerminal() {
    return terminals.contains("out");
  }

  boolean errIsTerminal() {
    return terminals.contains("err");
  }

  Ansi ansi() {
    return outIsTerminal() && colours ? Ansi.ON : Ansi.OFF;
  }

  PrintStream outPrinter() {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
