/** The matters that can be applied for, as an applicant wants to know them. */
package org.yibiao.routes.matters;
