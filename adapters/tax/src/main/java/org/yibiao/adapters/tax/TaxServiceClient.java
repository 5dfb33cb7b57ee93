package org.yibiao.adapters.tax;

import static org.yibiao.adapters.tax.TaxNames.FRONT;

import java.util.List;
import java.util.Map;
import javax.xml.namespace.QName;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.apache.cxf.staxutils.StaxUtils;
import org.apache.cxf.transport.http.HTTPConduit;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * Makes the CXF client of the tax department's WSDL: bounded in time and size, and sending once.
 */
final class TaxServiceClient {

  private static final String WSDL = "classpath:departments/tax/native/tax-service.wsdl";

  /** Many times what an honest answer needs. */
  private static final int MOST_CHARACTERS = 4 * 1024 * 1024;

  /** A failed call leaves as an exception; CXF need not log it as well. */
  private static final FaultListener QUIET = (failure, description, message) -> false;

  private TaxServiceClient() {}

  static TaxService of(DepartmentSettings settings) {
    JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
    // a bus of its own: whatever else the hub configures in CXF does not change this client
    factory.setBus(new CXFBusFactory().createBus());
    factory.setServiceClass(TaxService.class);
    factory.setWsdlURL(WSDL);
    factory.setServiceName(new QName(FRONT, "TaxFrontMachine"));
    factory.setEndpointName(new QName(FRONT, "TaxServicePort"));
    factory.setAddress(settings.text("address"));
    factory.setProperties(
        Map.of(
            StaxUtils.MAX_TEXT_LENGTH,
            MOST_CHARACTERS,
            StaxUtils.MAX_ELEMENT_DEPTH,
            20,
            Message.PROTOCOL_HEADERS,
            headers(settings),
            FaultListener.class.getName(),
            QUIET));
    TaxService service = factory.create(TaxService.class);
    ((HTTPConduit) client(service).getConduit()).setClient(policy(settings));
    return service;
  }

  private static Client client(TaxService service) {
    return ClientProxy.getClient(service);
  }

  private static Map<String, List<String>> headers(DepartmentSettings settings) {
    return Map.of(
        TaxNames.HEADER_CLIENT, List.of(settings.text("client-id")),
        TaxNames.HEADER_CLIENT_ADDRESS, List.of(settings.text("client-ip")),
        TaxNames.HEADER_RESOURCE, List.of(settings.text("resource-id")));
  }

  private static HTTPClientPolicy policy(DepartmentSettings settings) {
    HTTPClientPolicy policy = new HTTPClientPolicy();
    policy.setConnectionTimeout(settings.duration("connection-timeout").toMillis());
    policy.setReceiveTimeout(settings.duration("receive-timeout").toMillis());
    policy.setAllowChunking(false);
    policy.setAutoRedirect(false);
    // sends once: repeating is the hub's decision
    policy.setMaxRetransmits(0);
    policy.setVersion("1.1");
    return policy;
  }
}
