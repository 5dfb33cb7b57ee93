package org.yibiao.verdict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.dictionary.Place.Step;

/** A field in a text, with the fields that it holds. */
final class Fields {

  private final Spot spot;
  private final Map<String, List<Fields>> held = new LinkedHashMap<>();
  private final StringBuilder value = new StringBuilder();

  Fields(Spot spot) {
    this.spot = spot;
  }

  Spot spot() {
    return spot;
  }

  StringBuilder value() {
    return value;
  }

  Fields hold(String name, Spot at) {
    Fields field = new Fields(at);
    held.computeIfAbsent(name, each -> new ArrayList<>()).add(field);
    return field;
  }

  /** As many steps down as there are fields. */
  Spots.Found down(List<Step> steps) {
    Fields at = this;
    for (Step step : steps) {
      List<Fields> named = at.held.getOrDefault(step.name(), List.of());
      int index = step.index().orElse(0);
      if (index >= named.size()) {
        return new Spots.Found(at.spot, Optional.empty());
      }
      at = named.get(index);
    }
    boolean isValue = at.held.isEmpty() && at != this;
    return new Spots.Found(at.spot, isValue ? Optional.of(at.value.toString()) : Optional.empty());
  }
}
