package org.yibiao.routes.changes;

import java.time.Instant;

/**
 * A change event as it is kept.
 *
 * @param position where it stands in the order of all events
 * @param subject a credit code, a document number or a unit's code
 * @param sequence its number among the events of the same resource and subject, from 1
 * @param division code of the division where it happened
 * @param document the event as canonical JSON
 */
public record ChangeEntry(
    long position,
    String eventId,
    String department,
    String resource,
    String subject,
    long sequence,
    String kind,
    String division,
    Instant receivedAt,
    String document) {}
