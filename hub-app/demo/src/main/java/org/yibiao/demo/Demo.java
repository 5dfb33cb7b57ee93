package org.yibiao.demo;

import java.io.PrintWriter;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The demo's commands. Exit codes: 0 good, 1 not completed, 2 it could not begin. */
@Command(
    name = "yibiao-demo",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    description = "一表通演示 · Yibiao demo")
public final class Demo implements Runnable {

  private static final int COULD_NOT_BEGIN = 2;

  @Spec private CommandSpec spec;

  /** Runs one of the commands and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Screen.ofProcess(), arguments));
  }

  static int run(Screen screen, String... arguments) {
    CommandLine commands =
        new CommandLine(new Demo())
            .addSubcommand(new DemoCommand(screen))
            .addSubcommand(new SimulatorsCommand(screen))
            .addSubcommand(new SimulateCommand(screen))
            .addSubcommand(
                new CommandLine(new CatalogueCommand())
                    .addSubcommand(new CatalogueImportCommand(screen)))
            .addSubcommand(new DeadLettersCommand(screen))
            .addSubcommand(new BackupCommand(screen))
            .addSubcommand(new RetentionCommand(screen))
            .addSubcommand(
                new CommandLine(new DepartmentCommand())
                    .addSubcommand(new DepartmentNewCommand(screen))
                    .addSubcommand(new DepartmentCheckCommand(screen)));
    return commands
        .setOut(new PrintWriter(screen.out(), true))
        .setErr(new PrintWriter(screen.out(), true))
        .setExecutionExceptionHandler((failure, command, parsed) -> told(screen, failure))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "请写明命令 · Say which command: demo, simulators, simulate, department, catalogue, dead-letters, backup, retention");
  }

  private static int told(Screen screen, Exception failure) {
    if (failure instanceof CannotBegin reason) {
      screen.line(Ink.BAD, reason.getMessage());
      return COULD_NOT_BEGIN;
    }
    screen.line(Ink.BAD, "未能完成 · It could not be completed: " + failure.getMessage());
    return 1;
  }
}
