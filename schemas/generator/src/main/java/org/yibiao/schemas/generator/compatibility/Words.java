package org.yibiao.schemas.generator.compatibility;

/**
 * A text for people.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {}
