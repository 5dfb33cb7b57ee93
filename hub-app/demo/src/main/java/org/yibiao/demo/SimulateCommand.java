package org.yibiao.demo;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.yibiao.demo.simulators.BehaviourWish;
import org.yibiao.demo.simulators.ControlClient;
import org.yibiao.demo.simulators.NotControlled;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells a running simulated department how to behave. */
@Command(
    name = "simulate",
    description = {
      "让运行中的模拟部门系统变慢、停机、答复乱码或恢复正常；不带参数则列出现状",
      "Make a running simulated department slow, down, garbled or normal; without arguments, list them"
    })
final class SimulateCommand implements Callable<Integer> {

  private final Screen screen;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "DEPARTMENT",
      description = {"部门代码，如 tax", "code of the department, such as tax"})
  private Optional<String> department = Optional.empty();

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "BEHAVIOUR",
      description = "normal | slow | down | garbled | do")
  private Optional<String> mode = Optional.empty();

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "DELAY|DEED",
      description = {
        "slow 的时长，如 PT5S；do 的动作",
        "for slow: how long, such as PT5S; for do: what, such as ask-ownership"
      })
  private Optional<String> delay = Optional.empty();

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "ARGUMENT",
      description = {"do 的参数，如信用代码", "for do: such as a credit code"})
  private Optional<String> argument = Optional.empty();

  @Option(
      names = {"--control-port", "--" + HubSettings.CONTROL_PORT},
      paramLabel = "PORT",
      defaultValue = "${env:YIBIAO_SIMULATORS_CONTROLPORT:-18080}",
      description = {"模拟系统控制口，默认 18080", "where the simulators are controlled, usually 18080"})
  private int controlPort;

  SimulateCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    ControlClient client = new ControlClient(controlPort);
    try {
      if (mode.filter("do"::equals).isPresent()) {
        screen.line(client.deed(department.orElseThrow(), deed(), argument.orElse("")));
        return 0;
      }
      StandReport report = new StandReport(screen);
      report.write(
          department.isEmpty()
              ? client.all().stream()
              : Stream.of(client.behave(department.get(), wish())));
      return 0;
    } catch (NotControlled | IllegalArgumentException e) {
      screen.line(Ink.BAD, e.getMessage());
      return 1;
    }
  }

  private String deed() {
    return delay.orElseThrow(
        () ->
            new IllegalArgumentException(
                "请写明动作 · Say what it should do, such as: simulate land do ask-deed-tax-certificate"));
  }

  private BehaviourWish wish() {
    BehaviourWish wish =
        new BehaviourWish(
            mode.orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "请写明状态 · Say how it should behave: normal, slow, down, garbled")),
            delay);
    wish.behaviour();
    return wish;
  }
}
