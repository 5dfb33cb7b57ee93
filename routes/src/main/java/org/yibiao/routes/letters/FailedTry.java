package org.yibiao.routes.letters;

import java.time.Instant;

/**
 * A try that failed.
 *
 * @param subject what was tried: the id of the message, step request or delivery
 * @param number 1 for the first
 * @param place the queue or service
 * @param error in words, without anybody's data
 */
public record FailedTry(String subject, int number, String place, String error, Instant at) {}
