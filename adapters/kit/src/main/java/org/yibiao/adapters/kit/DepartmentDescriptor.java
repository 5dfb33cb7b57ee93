package org.yibiao.adapters.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/**
 * The content of a {@code department.yaml}.
 *
 * @param department the department's code, also the name of its folder
 * @param protocol how it speaks, in a few words for people, e.g. {@code SOAP/GBK}
 * @param settings names and default values of the settings that its adapter takes
 * @param services what it offers
 * @param codes the meaning of its native result codes, for all services
 */
public record DepartmentDescriptor(
    DepartmentCode department,
    Name name,
    String protocol,
    Map<String, String> settings,
    List<Service> services,
    List<NativeCode> codes) {

  /** A name in both languages. */
  public record Name(String zh, String en) {}

  /**
   * One service.
   *
   * @param request how the request is put into native form
   * @param answer how the native answer is read
   */
  public record Service(
      ServiceCode code, Name name, Repeat repeat, Translation request, Translation answer) {}

  /**
   * One direction of a mapping.
   *
   * @param mapping XSLT 3.0 stylesheet, relative to the department's folder
   * @param schema the department's own schema of the native message ({@code .xsd} or {@code .json})
   */
  public record Translation(String mapping, String schema) {}

  /**
   * The meaning of one native code.
   *
   * @param text reason for people; the department's own message is used where it is absent
   * @param field JSON Pointer of the datum concerned, where the code always means the same one
   */
  public record NativeCode(
      String code, OutcomeKind outcome, Optional<Name> text, Optional<String> field) {}

  /**
   * The service with this code.
   *
   * @throws IllegalArgumentException if the department offers no such service
   */
  public Service service(ServiceCode code) {
    return services.stream()
        .filter(service -> service.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(department + " offers no service " + code));
  }
}
