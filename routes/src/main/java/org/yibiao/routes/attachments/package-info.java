/**
 * Files that the standard's documents refer to: taken in as a stream, kept under their digests in a
 * store, and held against the documents that refer to them.
 */
package org.yibiao.routes.attachments;
