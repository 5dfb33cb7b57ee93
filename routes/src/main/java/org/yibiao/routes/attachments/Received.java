package org.yibiao.routes.attachments;

import java.nio.file.Path;

/**
 * A file that has come in whole and lies on the disk, not yet in the store.
 *
 * @param file where it lies
 * @param size in bytes
 */
record Received(Path file, Sha256 digest, long size) {}
