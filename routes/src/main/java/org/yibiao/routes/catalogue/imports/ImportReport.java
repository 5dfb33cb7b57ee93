package org.yibiao.routes.catalogue.imports;

import java.util.List;
import org.yibiao.standard.v1.Finding;

/**
 * What an import did, or would do.
 *
 * @param dryRun whether it only checked
 * @param created rows whose resource was not listed before
 * @param updated rows that say something else than before
 * @param unchanged rows that say the same as before
 * @param rejected rows that break rules
 * @param connected rows whose resource a connected department gives, which is shown in their place
 * @param finding what is wrong with the rejected ones, and which are those connected ones
 */
public record ImportReport(
    boolean dryRun,
    int created,
    int updated,
    int unchanged,
    int rejected,
    int connected,
    List<Finding> finding) {}
