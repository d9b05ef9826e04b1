package org.denbun.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * One run of the command inside this process.
 *
 * @param status the exit status
 * @param out what it printed
 * @param err what it told
 */
public record Run(int status, String out, String err) {

  /** Runs with an empty standard input and no terminal. */
  public static Run of(String... args) {
    return of(new byte[0], Set.of(), args);
  }

  static Run of(byte[] in, Set<String> terminals, String... args) {
    return of(new ByteArrayInputStream(in), new ByteArrayOutputStream(), terminals, args);
  }

  static Run of(InputStream in, OutputStream out, Set<String> terminals, String... args) {
    var err = new ByteArrayOutputStream();
    var errPrinter = new PrintStream(err, true, StandardCharsets.UTF_8);
    var surroundings = new Surroundings(in, out, errPrinter, terminals, 80, true);
    int status = Main.run(surroundings, args);
    String printed =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Run(status, printed, err.toString(StandardCharsets.UTF_8));
  }
}
