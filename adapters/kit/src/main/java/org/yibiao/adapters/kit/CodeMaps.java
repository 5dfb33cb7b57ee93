package org.yibiao.adapters.kit;

import java.util.HashMap;
import java.util.Map;

/**
 * A department's code maps, both ways. A code that a map lacks is an error that names it, never
 * passed on as it is.
 */
final class CodeMaps {

  private final Map<String, Map<String, String>> toNative;
  private final Map<String, Map<String, String>> toStandard = new HashMap<>();

  CodeMaps(Map<String, Map<String, String>> maps) {
    toNative = maps;
    maps.forEach(
        (name, codes) -> {
          Map<String, String> back = new HashMap<>();
          // where several of the standard's codes share one, the first is meant on the way back
          codes.forEach((standard, own) -> back.putIfAbsent(own, standard));
          toStandard.put(name, back);
        });
  }

  /** The department's code for one of the standard's. */
  String toNative(String map, String code) {
    return find(toNative, map, code);
  }

  /** The standard's code for one of the department's. */
  String toStandard(String map, String code) {
    return find(toStandard, map, code);
  }

  private static String find(Map<String, Map<String, String>> maps, String map, String code) {
    String found = maps.getOrDefault(map, Map.of()).get(code);
    if (found == null) {
      throw new UnmappedCode(map, code);
    }
    return found;
  }
}
