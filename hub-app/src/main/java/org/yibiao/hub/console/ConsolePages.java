package org.yibiao.hub.console;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The console: one page, which shows what its address names, see {@code static/console/}. */
@Configuration(proxyBeanMethods = false)
class ConsolePages implements WebMvcConfigurer {

  private static final List<String> ADDRESSES =
      List.of(
          "/",
          "/start",
          "/flow",
          "/messages",
          "/supervision",
          "/departments",
          "/dead-letters",
          "/validation",
          "/catalogue",
          "/grants");

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    ADDRESSES.forEach(
        address -> registry.addViewController(address).setViewName("forward:/console.html"));
  }
}
