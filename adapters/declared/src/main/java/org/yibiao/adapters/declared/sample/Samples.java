package org.yibiao.adapters.declared.sample;

import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.ServiceBody;
import org.yibiao.standard.value.ServiceCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The samples of a service: {@code samples/<service name>.yaml} of the department's folder. */
public final class Samples {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Samples() {}

  /** Where a service's samples are. */
  public static String file(ServiceCode service) {
    return "samples/" + ServiceBody.ownName(service) + ".yaml";
  }

  /**
   * All samples of a service; none if the folder has no such file.
   *
   * @throws IllegalArgumentException if the file cannot be read
   */
  public static List<Sample> of(DepartmentFolder folder, Service service) {
    String file = file(service.code());
    if (!folder.has(file)) {
      return List.of();
    }
    try {
      return YAML.readValue(folder.read(file), new TypeReference<List<Sample>>() {});
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          file + ": " + e.getOriginalMessage() + " at " + e.getLocation(), e);
    }
  }
}
