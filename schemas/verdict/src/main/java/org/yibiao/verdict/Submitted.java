package org.yibiao.verdict;

/**
 * A document that is to be judged.
 *
 * @param name under which the report speaks of it, such as its path
 * @param content its bytes; they are not copied and must not be changed meanwhile
 */
public record Submitted(String name, byte[] content) {}
