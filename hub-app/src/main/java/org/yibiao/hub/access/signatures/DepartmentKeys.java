package org.yibiao.hub.access.signatures;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The departments' public keys, which are read, and refused if they are wrong, at the start. */
@Component
class DepartmentKeys {

  private final Map<String, DepartmentKey> byId;

  DepartmentKeys(SignatureSettings settings) {
    this.byId =
        settings.keys().entrySet().stream()
            .flatMap(
                department ->
                    department.getValue().entrySet().stream()
                        .map(
                            key ->
                                DepartmentKey.of(
                                    department.getKey(), key.getKey(), key.getValue())))
            .collect(Collectors.toUnmodifiableMap(DepartmentKey::id, Function.identity()));
  }

  Optional<DepartmentKey> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
