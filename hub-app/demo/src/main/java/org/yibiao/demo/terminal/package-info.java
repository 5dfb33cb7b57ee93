/** Text on a terminal: columns, colours, masked names. */
package org.yibiao.demo.terminal;
