package org.yibiao.kit;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.yibiao.vectors.mutation.MutateCommand;
import org.yibiao.verdict.command.ValidateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The kit's commands. Exit codes: 0 all passed, 1 something failed, 2 it could not be run. */
@Command(
    name = "yibiao-kit",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    description = "一表通符合性检测工具 · Yibiao conformance kit")
public final class ConformanceKit implements Runnable {

  static final int FAILED = 1;
  static final int COULD_NOT_RUN = 2;

  @Spec private CommandSpec spec;

  /** Runs one of the commands and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(run(out, arguments));
  }

  static int run(PrintWriter out, String... arguments) {
    CommandLine conformance =
        new CommandLine(new ConformanceCommand())
            .addSubcommand(new RunCommand(out))
            .addSubcommand(new VerifyCommand(out));
    return new CommandLine(new ConformanceKit())
        .addSubcommand(conformance)
        .addSubcommand(new ValidateCommand())
        .addSubcommand(new MutateCommand())
        .setOut(out)
        .setErr(out)
        .setExecutionExceptionHandler((failure, command, parsed) -> told(out, failure))
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "请写明命令 · Say which command: validate, mutate, conformance run, conformance verify");
  }

  private static int told(PrintWriter out, Exception failure) {
    out.println("未能运行 · It could not be run: " + failure.getMessage());
    return COULD_NOT_RUN;
  }
}
