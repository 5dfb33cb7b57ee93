package org.yibiao.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.yibiao.demo.portal.Matter;
import org.yibiao.demo.portal.Portal;
import org.yibiao.demo.ports.NeededPorts;
import org.yibiao.demo.ports.PortInUse;
import org.yibiao.demo.simulators.SimulatedDepartment;
import org.yibiao.demo.simulators.SimulatorStand;
import org.yibiao.demo.simulators.SimulatorStatus;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The hub, four simulated departments and one application, in one process. */
@Command(
    name = "demo",
    description = {
      "启动平台和四个模拟部门系统，提交一份申请并显示其全过程",
      "Start the hub and four simulated departments, hand in one application and show its way"
    })
final class DemoCommand implements Callable<Integer> {

  private static final Duration ONCE = Duration.ofSeconds(120);
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Screen screen;

  @Option(
      names = "--once",
      description = {
        "办完即退出；四个部门的结果齐全时退出码为 0",
        "end by itself; exit code 0 only if all four departments' results are there"
      })
  private boolean once;

  @Option(
      names = "--matter",
      converter = MatterName.class,
      defaultValue = "business-start",
      description = {
        "申请的事项：business-start（企业开办）或 home-transfer（不动产转移登记）",
        "what is applied for: business-start or home-transfer"
      })
  private Matter matter;

  @Spec private CommandSpec command;

  @Unmatched private List<String> settings = new ArrayList<>();

  DemoCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() throws Exception {
    Instant deadline = Instant.now().plus(ONCE);
    HubSettings read = SettingArguments.read(command, settings);
    try {
      NeededPorts.ofHub(read.environment()).areFree();
      return run(read, deadline) ? 0 : 1;
    } catch (PortInUse taken) {
      throw read.explain(taken);
    }
  }

  private boolean run(HubSettings read, Instant deadline) throws Exception {
    try (SimulatorStand stand =
        SimulatorStand.start(read.environment(), read.data(), read.controlPort())) {
      SpringApplication.getShutdownHandlers().add(stand::close);
      screen.line(Ink.STRONG, "一表通演示 · Yibiao demo");
      new StandReport(screen).write(stand.departments().all().stream().map(SimulatorStatus::of));
      try (RunningHub hub = RunningHub.start(read)) {
        return run(hub, stand, read, deadline);
      }
    }
  }

  private boolean run(RunningHub hub, SimulatorStand stand, HubSettings read, Instant deadline)
      throws InterruptedException, IOException {
    screen.line("  平台 hub: %s   数据 data: %s".formatted(hub.url(), read.data()));
    new DemoLogins(screen).write(read.environment());
    Clock clock = Clock.system(ZoneId.of(read.environment().getRequiredProperty("yibiao.zone")));
    DemoRun run =
        new DemoRun(
            screen,
            new Portal(hub.url(), hub::keyOf),
            stand.departments().all().stream().map(SimulatedDepartment::descriptor).toList(),
            matter,
            clock);
    boolean good = run.finish(hub.openCases(), end(deadline));
    good &= run.handIn(end(deadline));
    if (!once) {
      stayUp(run);
    }
    return good;
  }

  private Instant end(Instant deadline) {
    return once ? deadline : Instant.now().plus(PATIENCE);
  }

  private void stayUp(DemoRun run) throws InterruptedException, IOException {
    BufferedReader keyboard =
        new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
    invite();
    while (keyboard.readLine() != null) {
      run.handIn(end(Instant.now()));
      invite();
    }
    new CountDownLatch(1).await();
  }

  private void invite() {
    screen.gap();
    screen.line(
        Ink.FAINT,
        "回车再提交一份，Ctrl-C 结束；另开终端试试 ./yibiao simulate tax down"
            + " · Enter hands in another, Ctrl-C ends; in another terminal try ./yibiao simulate tax"
            + " down");
  }
}
