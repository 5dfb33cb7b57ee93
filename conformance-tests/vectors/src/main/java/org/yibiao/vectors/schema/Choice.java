package org.yibiao.vectors.schema;

import java.util.List;

/**
 * Fields of which at most one may occur.
 *
 * @param names the fields
 * @param required whether one of them must
 */
public record Choice(List<String> names, boolean required) {}
