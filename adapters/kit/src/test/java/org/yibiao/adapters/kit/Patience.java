package org.yibiao.adapters.kit;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Has every wait for a condition last up to a minute, where a test does not say otherwise. What is
 * awaited comes in fractions of a second on a machine of one's own; on one that is shared, a
 * processor may be away for longer than the ten seconds that the library grants.
 */
public final class Patience implements LauncherSessionListener {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    Awaitility.setDefaultTimeout(LONGEST_WAIT);
  }
}
