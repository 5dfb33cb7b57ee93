package org.yibiao.adapters.tax;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.transport.servlet.CXFServlet;
import org.yibiao.adapters.kit.AdapterContract;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.tax.simulator.TaxSimulator;
import org.yibiao.adapters.tax.simulator.TaxSimulatorProvider;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;

/** A hub that serves SOAP, with the adapter's door in it; and the core system that calls it. */
final class FrontOffice implements AutoCloseable {

  static final String SECRET = "invented-secret-of-the-tests";

  final TaxSimulator core;
  final List<EvidenceRequest> asked = new CopyOnWriteArrayList<>();
  final List<ChangeEvent> reported = new CopyOnWriteArrayList<>();

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final Tomcat tomcat = new Tomcat();
  private Function<EvidenceRequest, EvidenceResponse> answers = request -> Evidences.none();
  private Runnable safe = () -> {};

  private FrontOffice(Map<String, String> others, Path memory) throws Exception {
    String address = serve(memory);
    Map<String, String> theirs = new HashMap<>(TaxTestSettings.map());
    theirs.put("core-secret", SECRET);
    theirs.put("hub-address", address);
    camel.addRoutes(TaxFrontRoutes.of(TaxTestSettings.with(theirs), Clock.systemUTC()));
    camel.addRoutes(hub());
    camel.start();
    theirs.putAll(others);
    core =
        new TaxSimulatorProvider()
            .create(
                new DepartmentFolder("tax").descriptor(),
                DepartmentSettings.of(new DepartmentFolder("tax").descriptor(), theirs),
                memory.resolve("core"));
    core.start();
  }

  static FrontOffice open(Path memory) throws Exception {
    return new FrontOffice(Map.of(), memory);
  }

  /** The core system says of itself what the hub does not know. */
  static FrontOffice open(Map<String, String> said, Path memory) throws Exception {
    return new FrontOffice(said, memory);
  }

  /** What the hub answers from now on. */
  void answer(Function<EvidenceRequest, EvidenceResponse> with) {
    answers = with;
  }

  /** What the hub does with reports before they are safe. */
  void beforeReportsAreSafe(Runnable step) {
    safe = step;
  }

  /** Calls the hub with this very string, as the core system would. */
  String call(String operation, String string) {
    return core.call(operation, string);
  }

  @Override
  public void close() throws Exception {
    core.close();
    tomcat.stop();
    tomcat.destroy();
    camel.stop();
  }

  private String serve(Path memory) throws Exception {
    tomcat.setBaseDir(memory.resolve("tomcat").toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addContext("", memory.toString());
    Bus bus = new CXFBusFactory().createBus();
    CXFServlet servlet = new CXFServlet();
    servlet.setBus(bus);
    Tomcat.addServlet(context, "soap", servlet).setLoadOnStartup(1);
    context.addServletMappingDecoded("/soap/*", "soap");
    tomcat.start();
    HubFrontMachine.publish(bus, camel.createProducerTemplate());
    return "http://127.0.0.1:"
        + tomcat.getConnector().getLocalPort()
        + "/soap"
        + HubFrontMachine.PATH;
  }

  private RouteBuilder hub() {
    return new RouteBuilder() {
      @Override
      public void configure() {
        errorHandler(noErrorHandler());
        from(AdapterContract.EVIDENCE_ASKED)
            .process(
                exchange -> {
                  asked.add(exchange.getMessage().getMandatoryBody(EvidenceRequest.class));
                  exchange.getMessage().setBody(answers.apply(asked.get(asked.size() - 1)));
                });
        from(AdapterContract.CHANGE_REPORTED)
            .process(exchange -> safe.run())
            .process(e -> reported.add(e.getMessage().getMandatoryBody(ChangeEvent.class)));
      }
    };
  }
}
