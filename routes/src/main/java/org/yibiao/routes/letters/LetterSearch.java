package org.yibiao.routes.letters;

import java.time.Instant;
import java.util.Optional;

/**
 * Which dead letters somebody wants to see.
 *
 * @param queue where they came from
 * @param within the one department that whoever asks may see; empty: all
 * @param from arrived then or later
 * @param to arrived before then
 */
public record LetterSearch(
    Optional<DeadLetter.State> state,
    Optional<String> queue,
    Optional<String> department,
    Optional<String> caseNumber,
    Optional<Instant> from,
    Optional<Instant> to,
    Optional<String> within) {}
