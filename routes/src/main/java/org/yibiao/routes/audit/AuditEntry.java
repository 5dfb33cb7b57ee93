package org.yibiao.routes.audit;

/**
 * An entry of the audit trail.
 *
 * @param position 1 for the first, without gaps
 * @param at ISO 8601 instant
 * @param event what happened
 * @param previous chain value of the entry before, empty for the first
 * @param chain keyed hash over all the above, see {@link AuditChain}
 */
public record AuditEntry(
    long position, String at, AuditEvent event, String previous, String chain) {}
