package org.yibiao.demo;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The arguments of a command that are settings of the hub, such as {@code --server.port=8090}. */
final class SettingArguments {

  private static final String SETTING = "--[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+=.*";

  private SettingArguments() {}

  /** The settings that they give; anything else is refused. */
  static HubSettings read(CommandSpec command, List<String> arguments) {
    for (String each : arguments) {
      if (!each.matches(SETTING)) {
        throw new ParameterException(
            command.commandLine(),
            "不认识的参数 %s；平台设置形如 --server.port=8090 · Unknown argument %s; a setting is like --server.port=8090"
                .formatted(each, each));
      }
    }
    return HubSettings.read(arguments);
  }
}
