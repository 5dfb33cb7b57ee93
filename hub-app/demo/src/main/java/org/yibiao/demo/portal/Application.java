package org.yibiao.demo.portal;

/**
 * An application as it is handed in.
 *
 * @param said what is handed in, for people, in both languages
 * @param json the submission
 */
public record Application(String said, byte[] json) {}
