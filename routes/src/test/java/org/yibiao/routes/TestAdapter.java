package org.yibiao.routes;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.RoutesBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.yibiao.adapters.kit.DataResource;
import org.yibiao.adapters.kit.DataResource.Consent;
import org.yibiao.adapters.kit.DataResource.Grant;
import org.yibiao.adapters.kit.DataResource.Sharing;
import org.yibiao.adapters.kit.DataResource.Subject;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentDescriptor.Enquiry;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentDescriptor.NativeCode;
import org.yibiao.adapters.kit.DepartmentDescriptor.Service;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.adapters.kit.Limits;
import org.yibiao.adapters.kit.OutcomeKind;
import org.yibiao.adapters.kit.Repeat;
import org.yibiao.adapters.kit.SubscriptionWish;
import org.yibiao.standard.v1.Confidentiality;
import org.yibiao.standard.value.DepartmentCode;
import org.yibiao.standard.value.ServiceCode;

/** A department made for tests, with the routes that it is given. */
public record TestAdapter(DepartmentDescriptor descriptor, RoutesBuilder routes)
    implements DepartmentAdapter {

  /** A department that offers these services. */
  public static TestAdapter offering(String department, RoutesBuilder routes, Service... services) {
    return new TestAdapter(
        new DepartmentDescriptor(
            new DepartmentCode(department),
            new Name("试验部门", "Department " + department),
            "test",
            Map.of(),
            Arrays.asList(services),
            List.of(code("0", OutcomeKind.DONE, false), code("900", OutcomeKind.RETRY_LATER, true)),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Limits.DEFAULT,
            Optional.empty(),
            List.of(),
            List.of(),
            List.of()),
        routes);
  }

  /** A department that is only described and never asked. */
  public static TestAdapter offering(String department, String... services) {
    return offering(
        department,
        new NoRoutes(),
        Arrays.stream(services).map(code -> service(code, Repeat.SAFE)).toArray(Service[]::new));
  }

  /** A department with a data service, that is only described and never asked. */
  public static TestAdapter offeringData(String department, Service data) {
    return offering(department, new NoRoutes(), data);
  }

  /** A service. */
  public static Service service(String code, Repeat repeat) {
    Translation none =
        new Translation("mapping/none.xsl", "native/none.xsd", List.of(), Optional.empty());
    return new Service(
        new ServiceCode(code),
        new Name("服务", "Service " + code),
        repeat,
        none,
        none,
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  /** A service that takes the change events of a resource. */
  public static Service receiver(String code, String resource) {
    Service plain = service(code, Repeat.IDEMPOTENCY_KEY);
    return with(plain, plain.enquiry(), plain.resource(), List.of(resource));
  }

  /** A service that must not be repeated, but whose outcome can be asked for. */
  public static Service enquirable(String code) {
    Service plain = service(code, Repeat.NEVER);
    Enquiry enquiry = new Enquiry(null, plain.request(), plain.answer());
    return with(plain, Optional.of(enquiry), Optional.empty(), List.of());
  }

  /** A data service, of which tax may have all and market regulation two fields. */
  public static Service data(String code, String resource, Sharing sharing) {
    return data(code, resource, sharing, Optional.empty());
  }

  /** A data service of which those whom it is about have a say. */
  public static Service data(
      String code, String resource, Sharing sharing, Optional<Consent> consent) {
    Service plain = service(code, Repeat.SAFE);
    return with(
        plain,
        plain.enquiry(),
        Optional.of(
            new DataResource(
                resource,
                "ownership",
                new Name("不动产权属", "Ownerships"),
                List.of(Subject.REAL_ESTATE_UNIT, Subject.CITIZEN),
                sharing,
                Optional.of(new Name("办理转移登记时", "for transfers")),
                List.of(),
                Duration.ofDays(7),
                consent,
                new Name("实时", "at once"),
                List.of(),
                List.of(
                    Grant.whole("tax"),
                    new Grant(
                        "market-regulation",
                        List.of("/location", "/holder/name"),
                        Confidentiality.SENSITIVE,
                        false)),
                Optional.empty())),
        List.of());
  }

  private static Service with(
      Service plain,
      Optional<Enquiry> enquiry,
      Optional<DataResource> resource,
      List<String> receives) {
    return new Service(
        plain.code(),
        plain.name(),
        plain.repeat(),
        plain.request(),
        plain.answer(),
        plain.call(),
        enquiry,
        resource,
        receives);
  }

  /** The same department with other limits. */
  public TestAdapter within(Limits limits) {
    return new TestAdapter(
        new DepartmentDescriptor(
            descriptor.department(),
            descriptor.name(),
            descriptor.protocol(),
            descriptor.settings(),
            descriptor.services(),
            descriptor.codes(),
            descriptor.version(),
            descriptor.transport(),
            descriptor.codeMaps(),
            limits,
            descriptor.handovers(),
            descriptor.asks(),
            descriptor.changes(),
            descriptor.subscriptions()),
        routes);
  }

  /** The same department that must be told of some changes. */
  public TestAdapter told(SubscriptionWish... wishes) {
    return new TestAdapter(
        new DepartmentDescriptor(
            descriptor.department(),
            descriptor.name(),
            descriptor.protocol(),
            descriptor.settings(),
            descriptor.services(),
            descriptor.codes(),
            descriptor.version(),
            descriptor.transport(),
            descriptor.codeMaps(),
            descriptor.limits(),
            descriptor.handovers(),
            descriptor.asks(),
            descriptor.changes(),
            Arrays.asList(wishes)),
        routes);
  }

  private static NativeCode code(String code, OutcomeKind outcome, boolean system) {
    return new NativeCode(code, outcome, Optional.empty(), Optional.empty(), Optional.of(system));
  }

  private static final class NoRoutes extends RouteBuilder {
    @Override
    public void configure() {
      // this department is never asked
    }
  }
}
