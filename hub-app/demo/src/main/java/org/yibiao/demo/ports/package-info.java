/** The ports that the demo listens on, and what to say when one is taken. */
package org.yibiao.demo.ports;
