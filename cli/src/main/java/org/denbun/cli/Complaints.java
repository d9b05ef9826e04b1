package org.denbun.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import org.denbun.archive.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command says when it was called wrongly, or fails by its own fault. */
final class Complaints {
  private static final int INPUT = 1;
  private static final int USAGE = 2;

  private Complaints() {}

  static int usage(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    PrintWriter err = command.getErr();
    err.println(name + ": " + wrong.getMessage());
    UnmatchedArgumentException.printSuggestions(wrong, err);
    err.println("Try '" + name + " --help'.");
    return USAGE;
  }

  /** A reader that has seen enough, such as head, closes the pipe: that is no trouble. */
  static int unwritable(IOException unwritable, PrintStream err) {
    if (String.valueOf(unwritable.getMessage()).contains("Broken pipe")) {
      return 0;
    }
    err.println("denbun: cannot write: " + unwritable.getMessage());
    return INPUT;
  }

  /** A fault of Denbun, in one line; the stack trace is for those who ask for it. */
  static int fault(Exception fault, CommandLine command, ParseResult parsed) {
    if (fault instanceof ArchiveException unusable) {
      command.getErr().println("denbun: " + unusable.getMessage());
      return INPUT;
    }
    String name = command.getCommandSpec().qualifiedName();
    command.getErr().println(name + ": a fault of Denbun itself, please report it: " + fault);
    if (Boolean.getBoolean("denbun.debug")) {
      fault.printStackTrace(command.getErr());
    }
    return INPUT;
  }
}
