/**
 * The way of a message as OpenTelemetry traces and as words in every line of the log. Without a
 * place to send traces to, nothing of them is made.
 */
package org.yibiao.routes.traces;
