package org.yibiao.kit.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.ServiceRequest;

/** What a scenario remembers of its own steps. */
final class Memory {

  private final Map<String, Remembered> steps = new HashMap<>();
  private final String promised;
  private final Optional<String> promisedCode;
  private Optional<ServiceRequest> last = Optional.empty();

  Memory(String promised, Optional<String> promisedCode) {
    this.promised = promised;
    this.promisedCode = promisedCode;
  }

  /** One step: what it sent, if it sent a request, and what came. */
  record Remembered(Optional<ServiceRequest> request, Came came) {}

  void keep(Optional<String> name, Optional<ServiceRequest> request, Came came) {
    name.ifPresent(each -> steps.put(each, new Remembered(request, came)));
  }

  void sent(ServiceRequest request) {
    last = Optional.of(request);
  }

  Optional<ServiceRequest> last() {
    return last;
  }

  /**
   * A step of this name.
   *
   * @throws IllegalArgumentException if there was none
   */
  Remembered of(String step) {
    return Optional.ofNullable(steps.get(step))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "场景中没有先行的步骤 " + step + " · No step " + step + " went before"));
  }

  /** What the sample promises. */
  String promised() {
    return promised;
  }

  Optional<String> promisedCode() {
    return promisedCode;
  }
}
