package org.yibiao.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.yibiao.demo.ports.PortInUse;
import org.yibiao.demo.simulators.SimulatorStand;
import org.yibiao.demo.simulators.SimulatorStatus;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Only the simulated departments, for use beside a hub of its own process. */
@Command(
    name = "simulators",
    description = {
      "只启动四个模拟部门系统，与 ./yibiao run 配合使用",
      "Start only the four simulated departments, for use beside ./yibiao run"
    })
final class SimulatorsCommand implements Callable<Integer> {

  private final Screen screen;

  @Spec private CommandSpec command;

  @Unmatched private List<String> settings = new ArrayList<>();

  SimulatorsCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws InterruptedException {
    HubSettings read = SettingArguments.read(command, settings);
    try {
      return run(read);
    } catch (PortInUse taken) {
      throw read.explain(taken);
    }
  }

  private int run(HubSettings read) throws InterruptedException {
    try (SimulatorStand stand =
        SimulatorStand.start(read.environment(), read.data(), read.controlPort())) {
      Runtime.getRuntime().addShutdownHook(new Thread(stand::close));
      screen.line(Ink.STRONG, "一表通模拟部门系统 · Yibiao simulated departments");
      new StandReport(screen).write(stand.departments().all().stream().map(SimulatorStatus::of));
      screen.line(
          Ink.FAINT,
          "控制口 control: http://127.0.0.1:%d/simulators   Ctrl-C 结束 · ends"
              .formatted(stand.controlPort()));
      new CountDownLatch(1).await();
      return 0;
    }
  }
}
