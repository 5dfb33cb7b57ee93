package org.yibiao.routes.retention;

import java.time.Duration;

/**
 * For how long something may come again.
 *
 * @param where the setting, or the plan and step, that says so
 * @param longest from the first time to the last
 */
public record RetryHorizon(String where, Duration longest) {}
