package org.yibiao.standard.code;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yibiao.standard.dictionary.Dictionary;
import org.yibiao.standard.dictionary.TypeEntry.FieldEntry;

/**
 * The ways that lead to coded values, worked out once, so that a document is not searched where it
 * cannot hold any.
 *
 * @param byType for each type its fields below which there may be a coded value
 */
record CodedFields(Map<String, List<FieldEntry>> byType) {

  static CodedFields of(Dictionary dictionary, Set<String> coded) {
    Set<String> leading = new HashSet<>(coded);
    boolean grown = true;
    while (grown) {
      grown =
          dictionary.types().entrySet().stream()
                  .filter(
                      type ->
                          type.getValue().fields().values().stream()
                              .anyMatch(field -> leading.contains(field.type())))
                  .map(Map.Entry::getKey)
                  .toList()
                  .stream()
                  .filter(leading::add)
                  .count()
              > 0;
    }
    return new CodedFields(
        dictionary.types().entrySet().stream()
            .filter(type -> leading.contains(type.getKey()))
            .collect(
                toUnmodifiableMap(
                    Map.Entry::getKey,
                    type ->
                        type.getValue().fields().values().stream()
                            .filter(field -> leading.contains(field.type()))
                            .toList())));
  }

  List<FieldEntry> of(String type) {
    return byType.getOrDefault(type, List.of());
  }
}
