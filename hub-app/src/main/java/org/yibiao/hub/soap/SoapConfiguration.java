package org.yibiao.hub.soap;

import jakarta.xml.ws.Endpoint;
import java.time.Clock;
import java.util.List;
import org.apache.camel.ProducerTemplate;
import org.apache.cxf.Bus;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.frontend.WSDLGetInterceptor;
import org.apache.cxf.interceptor.Interceptor;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.servlet.CXFServlet;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yibiao.routes.exchange.EvidenceDesk;
import org.yibiao.routes.exchange.EvidenceIntake;
import org.yibiao.verdict.Checker;

/** Serves SOAP under {@code /soap}. */
@Configuration(proxyBeanMethods = false)
class SoapConfiguration {

  @Bean(destroyMethod = "")
  Bus soapBus() {
    return new CXFBusFactory().createBus();
  }

  @Bean
  ServletRegistrationBean<CXFServlet> soapServlet(Bus soapBus) {
    CXFServlet servlet = new CXFServlet();
    servlet.setBus(soapBus);
    ServletRegistrationBean<CXFServlet> registration =
        new ServletRegistrationBean<>(servlet, "/soap/*");
    registration.addInitParameter("hide-service-list-page", "true");
    registration.setLoadOnStartup(1);
    return registration;
  }

  @Bean
  Endpoint submissionEndpoint(Bus soapBus, ProducerTemplate flows) {
    EndpointImpl endpoint = new EndpointImpl(soapBus, new SoapSubmissions(flows));
    return published(endpoint, "/submissions", "submission");
  }

  @Bean
  Endpoint exchangeEndpoint(Bus soapBus, EvidenceIntake intake, EvidenceDesk desk) {
    EndpointImpl endpoint = new EndpointImpl(soapBus, new SoapExchange(intake, desk));
    return published(endpoint, "/exchange", "evidenceRequest");
  }

  /** Described by the specifications' own contract, not by one of the standard. */
  @Bean
  Endpoint validationEndpoint(Bus soapBus, Checker checker, Clock clock) {
    EndpointImpl endpoint = new EndpointImpl(soapBus, new GitbValidation(checker, clock));
    endpoint.getInInterceptors().add(new DeclaredEncoding());
    endpoint.publish("/validation");
    return endpoint;
  }

  private static Endpoint published(EndpointImpl endpoint, String path, String document) {
    endpoint.getInInterceptors().add(new DeclaredEncoding());
    endpoint.getInInterceptors().add(new OneDocument(document));
    endpoint.getOutFaultInterceptors().add(new UntypedFaults(document));
    endpoint.publish(path);
    publishContract(endpoint.getServer().getEndpoint().getInInterceptors());
    return endpoint;
  }

  private static void publishContract(List<Interceptor<? extends Message>> way) {
    way.removeIf(WSDLGetInterceptor.class::isInstance);
    way.add(new WSDLGetInterceptor(new PublishedSchemas()));
  }
}
