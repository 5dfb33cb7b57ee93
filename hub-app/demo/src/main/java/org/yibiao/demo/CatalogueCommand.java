package org.yibiao.demo;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Works on the catalogue of a running hub. */
@Command(
    name = "catalogue",
    description = {"数据资源目录", "The catalogue of data resources"})
final class CatalogueCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "请写明 import · Say import");
  }
}
