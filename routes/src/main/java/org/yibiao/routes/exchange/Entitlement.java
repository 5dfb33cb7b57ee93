package org.yibiao.routes.exchange;

import java.util.List;
import java.util.Optional;
import org.yibiao.standard.masking.Masking;

/**
 * What an asker gets of a resource.
 *
 * @param grant identifier of the grant under which it gets it; none for requests of former releases
 * @param fields JSON Pointers of what the answer may hold, without array indexes; all if empty
 * @param masking what is masked in it
 * @param cut what was asked for by name and is not granted
 */
public record Entitlement(
    Optional<String> grant, List<String> fields, Masking masking, List<String> cut) {}
