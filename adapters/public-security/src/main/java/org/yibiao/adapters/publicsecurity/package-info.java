/** The public security department: identity checks and seal filing over a message queue. */
package org.yibiao.adapters.publicsecurity;
