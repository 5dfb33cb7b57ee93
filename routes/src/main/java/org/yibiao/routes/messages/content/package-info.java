/**
 * What crossed, looked into: its values, which of them are shown, and what a mapping made of them.
 */
package org.yibiao.routes.messages.content;
