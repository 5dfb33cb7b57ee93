/** The applicant's side: a form is filled in, handed in over HTTP and followed. */
package org.yibiao.demo.portal;
