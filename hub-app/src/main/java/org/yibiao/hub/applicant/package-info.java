/** What applicants ask of the hub for themselves, and how they rate what was done for them. */
package org.yibiao.hub.applicant;
