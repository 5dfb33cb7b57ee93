package org.yibiao.demo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Makes and checks the folders of departments without Java. */
@Command(
    name = "department",
    description = {
      "新建或检查一个部门文件夹（不写 Java）",
      "Make or check the folder of a department without Java"
    })
final class DepartmentCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明 new 或 check · Say new or check");
  }
}
