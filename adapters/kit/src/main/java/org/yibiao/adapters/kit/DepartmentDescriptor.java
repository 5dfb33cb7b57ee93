package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 * @param handovers the registers that it hands over as a whole; none if it says nothing
 */
public record DepartmentDescriptor(
    DepartmentCode department,
    Name name,
    String protocol,
    Map<String, String> settings,
    List<Service> services,
    List<NativeCode> codes,
    Optional<List<Handover>> handovers) {

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
   * A register that is handed over as a whole, in files or by a table.
   *
   * @param code its name within the department
   * @param resource code of the data resource that its records belong to
   * @param from where it lies
   * @param at what the names of the settings for that place begin with
   * @param files pattern of the names of its files, as Camel's {@code antInclude}; of a table, the
   *     table's name
   * @param layout how a record looks, a file of the department's folder
   * @param mapping XSLT 3.0 stylesheet that makes a body of the standard of one record
   * @param key the columns that tell one record from all others
   */
  public record Handover(
      String code,
      Name name,
      String resource,
      HandoverPlace from,
      String at,
      String files,
      String layout,
      String mapping,
      List<String> key) {}

  /** Where a department puts what it hands over. */
  public enum HandoverPlace {
    /** On its SFTP server. */
    @JsonProperty("sftp")
    SFTP,
    /** In a folder that the hub can see. */
    @JsonProperty("directory")
    DIRECTORY,
    /** In a table of its front-end exchange database. */
    @JsonProperty("table")
    TABLE
  }

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
