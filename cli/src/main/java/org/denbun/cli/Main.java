package org.denbun.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.denbun.archive.export.ExportFormat;
import org.denbun.cli.eval.EvalCommand;
import org.denbun.server.Server;
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
  private static final Set<String> SERVING = Set.of("serve", "demo");

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs a command with the streams of the process and ends it. */
  public static void main(String[] args) {
    if (args.length > 0 && SERVING.contains(args[0])) {
      Server.load();
    }
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
    return commandLine(surroundings, args).execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static CommandLine commandLine(Surroundings surroundings, String... args) {
    var line = new CommandLine(new Main());
    Map<String, Supplier<Object>> all = commands(surroundings);
    Supplier<Object> only = args.length == 0 ? null : all.get(args[0]);
    if (only == null) {
      all.values().forEach(command -> line.addSubcommand(command.get()));
      line.addSubcommand(new GenerateCompletion());
    } else {
      line.addSubcommand(only.get());
    }
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

  /**
   * By their names, in the order of the help. One that is called is made alone: it starts sooner.
   */
  static Map<String, Supplier<Object>> commands(Surroundings surroundings) {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("trace", () -> new TraceCommand(surroundings));
    commands.put("add", () -> new AddCommand(surroundings));
    commands.put("show", () -> new ShowCommand(surroundings));
    commands.put("ask", () -> new AskCommand(surroundings));
    commands.put("affairs", () -> new AffairsCommand(surroundings));
    commands.put("search", () -> new SearchCommand(surroundings));
    commands.put("export", () -> new ExportCommand(surroundings));
    commands.put("follow", () -> new FollowCommand(surroundings));
    commands.put("remove", () -> new RemoveCommand(surroundings));
    commands.put("sources", () -> new SourcesCommand(surroundings));
    commands.put("reread", () -> new RereadCommand(surroundings));
    commands.put("serve", () -> new ServeCommand(surroundings));
    commands.put("demo", () -> new DemoCommand(surroundings));
    commands.put("mcp", () -> new McpCommand(surroundings));
    commands.put("watch", () -> WatchCommand.line(surroundings));
    commands.put("train", () -> new TrainCommand(surroundings));
    commands.put("eval", () -> new EvalCommand(surroundings.outPrinter(), surroundings.err()));
    return commands;
  }
}
