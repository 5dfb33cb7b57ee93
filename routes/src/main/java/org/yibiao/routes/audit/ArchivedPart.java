package org.yibiao.routes.audit;

/**
 * A part of the audit trail that lies in a file.
 *
 * @param first position of its first entry
 * @param last position of its last entry
 * @param previous chain value of the entry before the first, empty if there is none
 * @param chain chain value of the last
 * @param fileName within the folder of archives
 * @param sha256 digest of the file, lower-case hex
 * @param archivedAt ISO 8601 instant
 */
public record ArchivedPart(
    long first,
    long last,
    String previous,
    String chain,
    String fileName,
    String sha256,
    String archivedAt) {

  /** How many entries it has. */
  long entries() {
    return last - first + 1;
  }
}
