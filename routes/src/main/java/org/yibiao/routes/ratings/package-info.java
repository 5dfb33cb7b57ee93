/** What applicants say of a finished case (好差评), and what departments answer to a bad rating. */
package org.yibiao.routes.ratings;
