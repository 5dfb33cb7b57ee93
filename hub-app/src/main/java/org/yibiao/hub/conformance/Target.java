package org.yibiao.hub.conformance;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A system that may be tested: whoever runs the hub says which, nobody who tests does.
 *
 * @param endpoint its address, its database or the broker of its queues
 * @param simulated instead of an endpoint: the kit starts the simulator that the department brings
 * @param simulatorControl where it is told how to behave, if a running simulator is tested
 * @param settings further ones, by their names in {@code department.yaml}; secrets belong here
 */
record Target(
    @DefaultValue("") String endpoint,
    boolean simulated,
    @DefaultValue("") String simulatorControl,
    @DefaultValue Map<String, String> settings) {

  private static final Pattern SECRET =
      Pattern.compile(
          "//[^/?#]*@|[;?&](?:password|pwd|secret|key|token)=", Pattern.CASE_INSENSITIVE);

  Target {
    if (endpoint.isBlank() != simulated) {
      throw new IllegalArgumentException(
          "yibiao.conformance.targets：每个部门须写 endpoint 或 simulated: true 之一 · each needs"
              + " either an endpoint or simulated: true");
    }
    // it is shown, it stands in the report, and others on the machine see it among the arguments
    if (SECRET.matcher(endpoint).find()) {
      throw new IllegalArgumentException(
          "yibiao.conformance.targets：endpoint 中不得有口令，请写入 settings · no password belongs in"
              + " an endpoint: put it into settings");
    }
    settings = Map.copyOf(settings);
  }
}
