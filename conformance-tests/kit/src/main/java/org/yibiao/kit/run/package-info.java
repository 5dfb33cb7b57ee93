/** Runs scenarios: does their steps, and holds what comes against what is expected. */
package org.yibiao.kit.run;
