package org.yibiao.hub;

import java.util.List;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** The hub's settings without the hub, for commands that need no more. */
public final class SettingsOnly {

  private SettingsOnly() {}

  /** All settings, with those of the command line over them; to be closed. */
  public static ConfigurableApplicationContext of(List<String> arguments) {
    return new SpringApplicationBuilder(Nothing.class)
        .web(WebApplicationType.NONE)
        .bannerMode(Banner.Mode.OFF)
        .logStartupInfo(false)
        .properties("logging.level.root=off")
        .run(arguments.toArray(String[]::new));
  }

  @Configuration(proxyBeanMethods = false)
  static class Nothing {}
}
