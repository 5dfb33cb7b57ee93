/** What people do with dead letters: look, mend, try once more, send elsewhere, close. */
package org.yibiao.routes.recovery;
