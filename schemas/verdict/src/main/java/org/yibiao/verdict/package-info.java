/**
 * Verdicts on documents of the standard: what kind a document is, what is wrong with it in which
 * layer, where that is in its text, what would be right and who says so; and reports of it in the
 * forms that people and tools read. The verdict itself is the standard's own validator's: the hub,
 * the command and the test libraries all ask here.
 */
package org.yibiao.verdict;
