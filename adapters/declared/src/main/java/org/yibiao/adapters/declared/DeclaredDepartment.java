package org.yibiao.adapters.declared;

import java.util.List;
import org.apache.camel.RoutesBuilder;
import org.yibiao.adapters.declared.database.DatabaseTransport;
import org.yibiao.adapters.declared.http.HttpTransport;
import org.yibiao.adapters.declared.jms.JmsTransport;
import org.yibiao.adapters.declared.sftp.SftpTransport;
import org.yibiao.adapters.declared.transport.Release;
import org.yibiao.adapters.declared.transport.Surroundings;
import org.yibiao.adapters.declared.transport.Transport;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentGate;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;
import org.yibiao.standard.value.ServiceCode;

/**
 * A department that is nothing but a folder of data: descriptor, native schemas, mappings, code
 * maps. Its routes are made from the kit's route templates. The endpoints bear the folder's
 * release, so that a newer one can stand beside it while what is in flight finishes on the older.
 * Closing it closes its connections.
 */
public final class DeclaredDepartment implements DepartmentAdapter, AutoCloseable {

  private final DepartmentDescriptor descriptor;
  private final Release release;
  private final Transport transport;
  private final DepartmentGate gate;

  private DeclaredDepartment(
      DepartmentDescriptor descriptor, Release release, Transport transport, DepartmentGate gate) {
    this.descriptor = descriptor;
    this.release = release;
    this.transport = transport;
    this.gate = gate;
  }

  /**
   * The department of a folder. Everything in the folder that can be wrong without the department
   * itself is found here.
   *
   * @throws IllegalArgumentException if the folder is not right, saying where and why
   */
  public static DeclaredDepartment of(
      DepartmentFolder folder, DepartmentSettings settings, HopLog hops, Surroundings around) {
    DepartmentDescriptor descriptor = folder.descriptor();
    OwnSecretsOnly.demand(descriptor);
    demandNoEnquiry(descriptor);
    DepartmentGate gate = new DepartmentGate(folder, descriptor, hops);
    return new DeclaredDepartment(
        descriptor,
        Release.of(folder, descriptor),
        transport(folder, descriptor, settings, around),
        gate);
  }

  @Override
  public DepartmentDescriptor descriptor() {
    return descriptor;
  }

  /** Which release of the folder this is. */
  public Release release() {
    return release;
  }

  @Override
  public String requestsOf(ServiceCode service) {
    return release.requestsOf(service);
  }

  @Override
  public RoutesBuilder routes() {
    return new DeclaredRoutes(release, transport, gate);
  }

  @Override
  public List<String> routeIds() {
    return transport.routeIds(descriptor, release);
  }

  /** Gives up the connections that it holds; to be called after its routes are gone. */
  @Override
  public void close() {
    transport.close();
  }

  /**
   * The kit's transports send requests only; an enquiry that nobody makes must not be counted on.
   */
  private static void demandNoEnquiry(DepartmentDescriptor descriptor) {
    for (DepartmentDescriptor.Service service : descriptor.services()) {
      if (service.enquiry().isPresent()) {
        throw new IllegalArgumentException(
            service.code()
                + "/enquiry：不写 Java 的文件夹不能查询办理结果，请去掉；repeat: never 时由工作人员核实"
                + " · a folder without Java cannot ask what became of a request: leave it out;"
                + " with repeat: never a person looks");
      }
    }
  }

  private static Transport transport(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Surroundings around) {
    DepartmentDescriptor.Transport declared =
        descriptor
            .transport()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        descriptor.department() + ": department.yaml names no transport"));
    return switch (declared.kind()) {
      case REST, SOAP -> new HttpTransport(descriptor, declared, settings);
      case JMS -> new JmsTransport(descriptor, declared, settings, around);
      case DATABASE -> new DatabaseTransport(descriptor, declared, settings);
      case SFTP -> new SftpTransport(folder, descriptor, declared, settings);
    };
  }
}
