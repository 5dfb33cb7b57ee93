package org.yibiao.hub.applicant;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The applicant's page: one, which shows what its address names, see {@code static/apply/}. */
@Configuration(proxyBeanMethods = false)
class ApplyPages implements WebMvcConfigurer {

  private static final List<String> ADDRESSES =
      List.of("/apply", "/apply/matters/*", "/apply/cases/*");

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    ADDRESSES.forEach(
        address -> registry.addViewController(address).setViewName("forward:/apply.html"));
  }
}
