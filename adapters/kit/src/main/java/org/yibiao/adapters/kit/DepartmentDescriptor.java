package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
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
 * @param version the release of the folder, for a department without Java
 * @param transport how a department without Java is reached
 * @param codeMaps for each map its name, and in it the standard's code to the department's own
 * @param limits how much the department's system bears
 * @param handovers the registers that it hands over as a whole; none if it says nothing
 * @param asks what its own system asks the hub
 * @param changes what it reports by itself
 * @param subscriptions of which changes of others it must be told
 */
public record DepartmentDescriptor(
    DepartmentCode department,
    Name name,
    String protocol,
    Map<String, String> settings,
    List<Service> services,
    List<NativeCode> codes,
    Optional<String> version,
    Optional<Transport> transport,
    Map<String, Map<String, String>> codeMaps,
    Limits limits,
    Optional<List<Handover>> handovers,
    List<Ask> asks,
    List<ChangeReport> changes,
    List<SubscriptionWish> subscriptions) {

  /** Absent maps are empty; a department that sets no limits has the default ones. */
  public DepartmentDescriptor {
    codeMaps = codeMaps == null ? Map.of() : codeMaps;
    limits = limits == null ? Limits.DEFAULT : limits;
    asks = asks == null ? List.of() : List.copyOf(asks);
    changes = changes == null ? List.of() : List.copyOf(changes);
    subscriptions = subscriptions == null ? List.of() : List.copyOf(subscriptions);
  }

  /** A name in both languages. */
  public record Name(String zh, String en) {}

  /**
   * One service.
   *
   * @param request how the request is put into native form
   * @param answer how the native answer is read
   * @param call what a transport of the kit needs to know of this service, such as a path, a table
   *     or a directory; each transport says what it takes
   * @param enquiry how to ask what became of a request, where the department can be asked
   * @param resource what the service gives, if it answers data requests and not steps of cases
   * @param receives the resources whose change events the service takes, if it takes such events
   *     and not steps of cases
   */
  public record Service(
      ServiceCode code,
      Name name,
      Repeat repeat,
      Translation request,
      Translation answer,
      Map<String, String> call,
      Optional<Enquiry> enquiry,
      Optional<DataResource> resource,
      List<String> receives) {

    /** An absent map or list is empty. */
    public Service {
      call = call == null ? Map.of() : call;
      receives = receives == null ? List.of() : List.copyOf(receives);
    }

    /** Whether it takes change events. */
    public boolean isReceiver() {
      return !receives.isEmpty();
    }

    /** Whether it does steps of cases: neither gives data nor takes change events. */
    public boolean isOfSteps() {
      return resource.isEmpty() && !isReceiver();
    }

    /** Whether the descriptor itself says what data the service takes and gives. */
    public boolean isDeclared() {
      return !request.fields().isEmpty();
    }
  }

  /**
   * How the hub asks what became of a request whose outcome it does not know, before it sends it
   * again.
   *
   * <p>An answer {@code not-done} must be final: what the department has not done when it says so,
   * it does not do any more, or else {@link #after} must be so long that nothing is under way.
   *
   * @param after how long after the outcome became unknown the department is asked
   * @param request how the step request whose outcome is unknown becomes the native question
   * @param answer how the native answer is read: done with the result, another verdict, not done,
   *     still in progress
   */
  public record Enquiry(Duration after, Translation request, Translation answer) {

    /** Without a time, the plan's pause is long enough. */
    public Enquiry {
      after = after == null ? Duration.ZERO : after;
    }
  }

  /**
   * One direction of a mapping.
   *
   * @param mapping XSLT 3.0 stylesheet or JSONata expression, relative to the department's folder
   * @param schema the department's own schema of the native message: {@code .xsd}, {@code .json}
   *     (or a part of one, {@code .json#/$defs/request}), or for records in files {@code
   *     .layout.yaml}
   * @param fields the data of the canonical side, where the standard has no body for the service
   * @param reverse for a request: a mapping that gives the data back from the native message, which
   *     proves that nothing is lost
   */
  public record Translation(
      String mapping, String schema, List<DataField> fields, Optional<String> reverse) {

    /** An absent list is empty. */
    public Translation {
      fields = fields == null ? List.of() : List.copyOf(fields);
    }
  }

  /**
   * How a department without Java is reached.
   *
   * @param kind the protocol
   * @param charset of the native messages; UTF-8 if absent
   */
  public record Transport(Kind kind, Optional<String> charset) {

    /** The protocols that the kit speaks by itself. */
    public enum Kind {
      @JsonProperty("rest")
      REST,
      @JsonProperty("soap")
      SOAP,
      @JsonProperty("jms")
      JMS,
      @JsonProperty("database")
      DATABASE,
      @JsonProperty("sftp")
      SFTP
    }
  }

  /**
   * The meaning of one native code.
   *
   * @param text reason for people; the department's own message is used where it is absent
   * @param field JSON Pointer of the datum concerned, where the code always means the same one
   * @param system true if the department's system as a whole is in trouble, not this request:
   *     enough of those and the department is left alone for a while
   */
  public record NativeCode(
      String code,
      OutcomeKind outcome,
      Optional<Name> text,
      Optional<String> field,
      Optional<Boolean> system) {}

  /** True if this native code says that the department's system as a whole is in trouble. */
  public boolean isSystemTrouble(String nativeCode) {
    return codes.stream()
        .anyMatch(each -> each.code().equals(nativeCode) && each.system().orElse(false));
  }

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
