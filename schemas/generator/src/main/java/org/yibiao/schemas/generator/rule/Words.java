package org.yibiao.schemas.generator.rule;

/**
 * The same words in both languages; {@code {name}} stands for something to be filled in.
 *
 * @param zh Chinese
 * @param en English
 */
public record Words(String zh, String en) {}
