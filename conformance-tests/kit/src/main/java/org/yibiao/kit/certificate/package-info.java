/** The certificate at the end of a full pass: signed, and verified. */
package org.yibiao.kit.certificate;
