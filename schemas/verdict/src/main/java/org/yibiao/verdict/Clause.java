package org.yibiao.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.dictionary.TypeEntry;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;
import org.yibiao.standard.v1.Finding;
import tools.jackson.databind.JsonNode;

/**
 * Who says that something is wrong, and where that can be read.
 *
 * @param source the standard and clause
 * @param address of the field's type in the data dictionary, from the root of a hub
 */
record Clause(String source, String address) {

  private static final Pattern STEP = Pattern.compile("/([^/\\[]+)(?:\\[([0-9]+)])?");
  private static final Map<StandardVersion, JsonNode> RULES = new ConcurrentHashMap<>();

  static Clause of(Finding finding, StandardVersion version) {
    Dictionary dictionary = Dictionary.of(version);
    Optional<Place> place = Optional.ofNullable(finding.getXpath()).map(Clause::place);
    Optional<String> type =
        place.flatMap(
            at -> dictionary.fieldAt(at).map(FieldEntry::type).or(() -> around(dictionary, at)));
    String page = version.path("dictionary/index.html");
    return new Clause(
        ruled(finding.getRule(), version)
            .or(() -> type.flatMap(dictionary::type).flatMap(TypeEntry::source))
            .orElseGet(() -> standard(version, type)),
        type.map(name -> page + "#" + name).orElse(page));
  }

  private static Optional<String> ruled(String rule, StandardVersion version) {
    return RULES.computeIfAbsent(version, Clause::read).at("/" + rule + "/source").asStringOpt();
  }

  private static String standard(StandardVersion version, Optional<String> type) {
    return "org.yibiao.standard " + version.label() + type.map(name -> ", " + name).orElse("");
  }

  /** The type of the nearest thing that the dictionary knows. */
  private static Optional<String> around(Dictionary dictionary, Place place) {
    for (Place at = place; !at.steps().isEmpty(); at = at.parent()) {
      Optional<String> type = dictionary.fieldAt(at).map(FieldEntry::type);
      if (type.isPresent()) {
        return type;
      }
    }
    return dictionary.type(place.root()).map(known -> place.root());
  }

  static Place place(String xpath) {
    Place place = Place.root("");
    boolean isRoot = true;
    for (MatchResult step : STEP.matcher(xpath).results().toList()) {
      if (isRoot) {
        place = Place.root(step.group(1));
        isRoot = false;
      } else if (step.group(2) == null) {
        place = place.field(step.group(1));
      } else {
        place = place.item(step.group(1), Integer.parseInt(step.group(2)) - 1);
      }
    }
    return place;
  }

  private static JsonNode read(StandardVersion version) {
    try (InputStream in = version.resource("rules/rules.json").openStream()) {
      return CanonicalJson.tree(in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException("The rules cannot be read", e);
    }
  }
}
