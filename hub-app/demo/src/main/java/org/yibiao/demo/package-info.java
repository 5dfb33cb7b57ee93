/** The hub with four simulated departments in one process, and one application sent through it. */
package org.yibiao.demo;
