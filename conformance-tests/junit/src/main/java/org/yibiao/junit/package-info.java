/**
 * For the tests of those who write and read documents of the standard: AssertJ assertions with the
 * hub's own verdict, and a JUnit extension that reports on all documents of a test class.
 */
package org.yibiao.junit;
