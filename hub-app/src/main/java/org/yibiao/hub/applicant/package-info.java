/** What applicants ask of the hub for themselves. */
package org.yibiao.hub.applicant;
