/** The conformance kit's commands, for whoever does not know the code. */
package org.yibiao.kit;
