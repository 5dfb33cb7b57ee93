package org.yibiao.schemas.generator.rule;

import java.util.List;

/**
 * A file of rules.
 *
 * @param subject what they are about
 * @param rules the rules
 */
public record RuleFile(Words subject, List<Rule> rules) {}
