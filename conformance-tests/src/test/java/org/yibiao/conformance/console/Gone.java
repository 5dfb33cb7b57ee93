package org.yibiao.conformance.console;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;

/** What a page shows while it reads, and not afterwards. */
final class Gone {

  static final Locator.WaitForOptions SOON =
      new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED).setTimeout(30_000);

  private Gone() {}
}
