package org.yibiao.demo;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.declared.check.CheckResult;
import org.yibiao.adapters.declared.check.DepartmentCheck;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the department test kit over a folder. */
@Command(
    name = "check",
    description = {
      "检查部门文件夹：描述、模式、映射、样例、返回码、超时、重复、罕用字",
      "Check a folder: descriptor, schemas, mappings, samples, codes, time-outs, repeats, characters"
    })
final class DepartmentCheckCommand implements Callable<Integer> {

  private final Screen screen;

  @Parameters(
      index = "0",
      paramLabel = "FOLDER",
      description = {
        "部门文件夹，或随平台提供的部门代码",
        "a folder, or the code of a department that comes with the hub"
      })
  private String folder;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = {
        "对真实（测试）系统检查：只发送样例",
        "against a real (test) system at this address: only the samples are sent"
      })
  private Optional<String> address = Optional.empty();

  DepartmentCheckCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    // what goes wrong is among the results; nothing else is to be printed
    LoggingSystem.get(getClass().getClassLoader())
        .setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
    try {
      DepartmentCheck check = new DepartmentCheck(find());
      List<CheckResult> results =
          address.map(check::againstSystem).orElseGet(check::againstSimulator);
      results.forEach(this::tell);
      long failed = results.stream().filter(each -> !each.passed()).count();
      screen.gap();
      screen.line(
          failed == 0 ? Ink.GOOD : Ink.BAD,
          failed == 0
              ? "全部通过 · All " + results.size() + " checks passed"
              : failed + " 项未通过 · " + failed + " of " + results.size() + " checks failed");
      return failed == 0 ? 0 : 1;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      screen.line(Ink.BAD, "✗ 描述、模式和映射有效 · descriptor, schemas and mappings are valid");
      screen.line("    " + e.getMessage());
      return 1;
    }
  }

  private DepartmentFolder find() {
    Path directory = Path.of(System.getProperty("yibiao.called-from", ".")).resolve(folder);
    if (Files.isDirectory(directory)) {
      return DepartmentFolder.at(directory);
    }
    return DeclaredFolders.onClassPath().stream()
        .filter(each -> each.code().equals(folder))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("没有这个文件夹 · There is no such folder: " + directory));
  }

  private void tell(CheckResult result) {
    String name = result.check().zh() + " · " + result.check().en();
    screen.line(result.passed() ? Ink.GOOD : Ink.BAD, (result.passed() ? "✓ " : "✗ ") + name);
    result
        .complaints()
        .forEach(
            each -> {
              screen.line("    " + each.zh());
              screen.line("    " + each.en());
            });
  }
}
