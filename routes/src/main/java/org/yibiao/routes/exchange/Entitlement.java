package org.yibiao.routes.exchange;

import java.util.List;

/**
 * What an asker gets of a resource.
 *
 * @param fields JSON Pointers of what the answer may hold, without array indexes; all if empty
 * @param cut what was asked for by name and is not granted
 */
record Entitlement(List<String> fields, List<String> cut) {}
