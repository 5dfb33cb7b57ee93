package org.yibiao.hub.backup;

import java.time.OffsetDateTime;

/**
 * A copy of all that the hub keeps.
 *
 * @param folder where it lies, on the hub's own machine
 * @param at the moment to which it belongs
 * @param files how many files it has
 * @param bytes how long they are together
 */
public record Backup(String folder, OffsetDateTime at, int files, long bytes) {}
