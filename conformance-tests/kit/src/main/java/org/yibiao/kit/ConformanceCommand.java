package org.yibiao.kit;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Parent of the commands about conformance; more may be hung in. */
@Command(
    name = "conformance",
    description = {"检测接口是否符合标准", "Test whether an endpoint conforms"})
final class ConformanceCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明命令 · Say which command: run, verify");
  }
}
