package org.yibiao.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.yibiao.adapters.declared.scaffold.Scaffold;
import org.yibiao.demo.terminal.Ink;
import org.yibiao.demo.terminal.Screen;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a department's folder that passes its checks. */
@Command(
    name = "new",
    description = {"新建部门文件夹，内容可通过检查", "Make a folder that passes its checks"})
final class DepartmentNewCommand implements Callable<Integer> {

  private final Screen screen;

  @Parameters(
      index = "0",
      paramLabel = "CODE",
      description = {"部门代码，如 civil-affairs", "the department's code, such as civil-affairs"})
  private String code;

  @Option(
      names = "--protocol",
      required = true,
      description = {"协议：rest、soap、jms、database、sftp", "rest, soap, jms, database or sftp"})
  private String protocol;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = {"放在哪个目录下，默认当前目录", "the folder's parent; by default where you are"})
  private Path parent = Path.of(System.getProperty("yibiao.called-from", "."));

  DepartmentNewCommand(Screen screen) {
    this.screen = screen;
  }

  @Override
  public Integer call() {
    try {
      Path folder = Scaffold.make(code, protocol, parent);
      screen.line(Ink.GOOD, "已建 · Made " + folder.normalize());
      screen.line("  接着 · next: ./yibiao department check " + folder.normalize());
      return 0;
    } catch (IllegalArgumentException e) {
      throw new CannotBegin(e.getMessage(), e);
    }
  }
}
