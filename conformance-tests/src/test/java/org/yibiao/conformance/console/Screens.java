package org.yibiao.conformance.console;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.SharedInstallation;

/** Gives each test a person before the console of the shared installation, who leaves after it. */
final class Screens implements ParameterResolver {

  private final SharedInstallation installations = new SharedInstallation();
  private final Browsing browsing = new Browsing();

  /** So that a screen that comes by a constructor is closed after its test, too. */
  @Override
  public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
    return ExtensionContextScope.TEST_METHOD;
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Screen.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(ExtensionContext.Namespace.create(Screens.class))
        .computeIfAbsent(
            "screen",
            key ->
                Screen.of(
                    (Browser) browsing.resolveParameter(parameter, context),
                    (Installation) installations.resolveParameter(parameter, context)),
            Screen.class);
  }
}
