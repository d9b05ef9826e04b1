package org.denbun.cli;

import java.util.List;
import org.denbun.archive.export.ExportFormat;
import org.denbun.cli.eval.EvalCommand;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code denbun} command itself, which only leads on to the others. */
@Command(
    name = "denbun",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    header = "Reads the news and traces every claim back to whoever said it.",
    footer = {"", "Exit status: 0 all well, 1 trouble with an input, 2 wrong usage."})
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs a command with the streams of the process and ends it. */
  public static void main(String[] args) {
    int status = run(Surroundings.ofProcess(), args);
    System.exit(status);
  }

  /**
   * Runs a command.
   *
   * @param surroundings the streams to use
   * @param args the words after {@code denbun}
   * @return the exit status: 0, 1 for trouble with an input, 2 for wrong usage
   */
  public static int run(Surroundings surroundings, String... args) {
    return commandLine(surroundings).execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static CommandLine commandLine(Surroundings surroundings) {
    var line = new CommandLine(new Main());
    line.addSubcommand(new TraceCommand(surroundings));
    line.addSubcommand(new AddCommand(surroundings));
    line.addSubcommand(new ShowCommand(surroundings));
    line.addSubcommand(new AskCommand(surroundings));
    line.addSubcommand(new AffairsCommand(surroundings));
    line.addSubcommand(new SearchCommand(surroundings));
    line.addSubcommand(new ExportCommand(surroundings));
    line.addSubcommand(new FollowCommand(surroundings));
    line.addSubcommand(new RemoveCommand(surroundings));
    line.addSubcommand(new SourcesCommand(surroundings));
    line.addSubcommand(new RereadCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings));
    line.addSubcommand(new DemoCommand(surroundings));
    line.addSubcommand(new McpCommand(surroundings));
    line.addSubcommand(WatchCommand.line(surroundings));
    line.addSubcommand(new TrainCommand(surroundings));
    line.addSubcommand(new EvalCommand(surroundings.outPrinter(), surroundings.err()));
    line.addSubcommand(new GenerateCompletion());
    line.setOut(surroundings.outWriter());
    line.setErr(surroundings.errWriter());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(surroundings.ansi()));
    line.setUsageHelpWidth(Math.clamp(surroundings.columns(), 60, 120));
    line.setParameterExceptionHandler(Complaints::usage);
    line.setExecutionExceptionHandler(Complaints::fault);
    line.registerConverter(Format.class, new Choice<>(List.of(Format.values())));
    line.registerConverter(
        Presentation.Form.class, new Choice<>(List.of(Presentation.Form.values())));
    line.registerConverter(ExportFormat.class, new Choice<>(List.of(ExportFormat.values())));
    line.registerConverter(Colour.class, new Choice<>(List.of(Colour.values())));
    return line;
  }
}
