/**
 * Hand-overs: registers that departments hand over as a whole, a million records at once.
 *
 * <p>A file is fetched to the hub's own folder and registered; then it is read record by record,
 * each record checked by its layout and, as a body of the standard, by the standard; in one
 * transaction for each chunk the good ones land, the bad ones are set aside with their reasons, and
 * the checkpoint moves on. After a crash work goes on from the checkpoint.
 */
package org.yibiao.routes.handover;
