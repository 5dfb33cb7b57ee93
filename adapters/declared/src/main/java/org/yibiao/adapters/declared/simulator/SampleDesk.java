package org.yibiao.adapters.declared.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.declared.sample.Likeness;
import org.yibiao.adapters.declared.sample.Sample;
import org.yibiao.adapters.declared.sample.SampleRequests;
import org.yibiao.adapters.declared.sample.Samples;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.Translator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Answers as the samples do. A request is a sample's if it differs from it only where two requests
 * of that sample differ from one another: in identifiers and times.
 */
final class SampleDesk implements Desk {

  private record Known(JsonNode pattern, Simulated answer) {}

  private final List<Known> known = new ArrayList<>();

  SampleDesk(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      Service service,
      Map<String, String> parameters) {
    Translator translator = new Translator(folder, descriptor, service);
    SampleRequests requests = new SampleRequests(descriptor);
    for (Sample sample : Samples.of(folder, service)) {
      JsonNode one = made(translator, requests, service, sample, "one", parameters);
      JsonNode other = made(translator, requests, service, sample, "other", parameters);
      known.add(new Known(common(one, other), answer(sample)));
    }
  }

  @Override
  public Optional<Simulated> answer(String request) {
    JsonNode tree = Likeness.tree(request);
    return known.stream()
        .filter(each -> Likeness.matches(each.pattern(), tree))
        .map(Known::answer)
        .findFirst();
  }

  private static JsonNode made(
      Translator translator,
      SampleRequests requests,
      Service service,
      Sample sample,
      String named,
      Map<String, String> parameters) {
    return Likeness.tree(
        translator.toNative(requests.of(service, sample.request(), named), parameters));
  }

  private static Simulated answer(Sample sample) {
    JsonNode answer = sample.answer();
    String text = answer.isString() ? answer.asString() : answer.toString();
    return new Simulated(Optional.empty(), text, Simulated.OK);
  }

  private static JsonNode common(JsonNode one, JsonNode other) {
    if (one instanceof ObjectNode object) {
      ObjectNode common = object.objectNode();
      object
          .properties()
          .forEach(
              each ->
                  common.set(each.getKey(), common(each.getValue(), other.path(each.getKey()))));
      return common;
    }
    if (one instanceof ArrayNode array) {
      ArrayNode common = array.arrayNode();
      for (int i = 0; i < array.size(); i++) {
        common.add(common(array.get(i), other.path(i)));
      }
      return common;
    }
    return one.equals(other) ? one : StringNode.valueOf("*");
  }
}
