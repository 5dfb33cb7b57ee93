package org.yibiao.schemas.generator.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All rules of one version of the standard.
 *
 * @param rules the rules, in the order of their files
 * @param lists the values that they name, by the names of the variables
 * @param functions the stylesheet with the functions that they call
 */
public record RuleBook(List<Located> rules, Map<String, ValueList> lists, Path functions) {

  private static final String YAML = ".yaml";

  /**
   * A rule, and where it stands.
   *
   * @param rule the rule
   * @param file its file
   * @param pointer JSON Pointer within the file
   */
  record Located(Rule rule, YamlFile file, String pointer) {

    String where(String field) {
      return file.where(pointer + "/" + field);
    }
  }

  /**
   * Reads {@code *.yaml}, {@code lists/*.yaml} and {@code functions.xsl} of a folder.
   *
   * @throws BadRuleFile if one is against its schema, or two rules share an identifier
   */
  public static RuleBook read(Path folder) throws IOException {
    List<Located> rules = new ArrayList<>();
    for (Path file : yaml(folder)) {
      rules.addAll(rules(YamlFile.read(file), folder.resolve("form/rules.schema.json")));
    }
    Map<String, ValueList> lists = new TreeMap<>();
    for (Path file : yaml(folder.resolve("lists"))) {
      YamlFile list = YamlFile.read(file);
      lists.put(
          list.name().replace(YAML, ""),
          list.as(ValueList.class, folder.resolve("form/list.schema.json")));
    }
    refuseDoubles(rules);
    return new RuleBook(List.copyOf(rules), lists, folder.resolve("functions.xsl"));
  }

  /** The rules themselves. */
  public List<Rule> all() {
    return rules.stream().map(Located::rule).toList();
  }

  private static List<Located> rules(YamlFile file, Path schema) throws IOException {
    List<Rule> rules = file.as(RuleFile.class, schema).rules();
    return Stream.iterate(0, i -> i + 1)
        .limit(rules.size())
        .map(i -> new Located(rules.get(i), file, "/rules/" + i))
        .toList();
  }

  private static void refuseDoubles(List<Located> rules) {
    Set<String> ids = new HashSet<>();
    for (Located rule : rules) {
      if (!ids.add(rule.rule().id())) {
        throw new BadRuleFile(rule.where("id"), rule.rule().id() + " is there twice");
      }
    }
  }

  private static List<Path> yaml(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(YAML)).sorted().toList();
    }
  }
}
