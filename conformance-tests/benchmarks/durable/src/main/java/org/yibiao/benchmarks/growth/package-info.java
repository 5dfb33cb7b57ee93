/**
 * What a message costs as everything around it grows: messages kept, payloads, attachments,
 * departments plugged in. Each point is measured beside the smallest one in the same run.
 */
package org.yibiao.benchmarks.growth;
