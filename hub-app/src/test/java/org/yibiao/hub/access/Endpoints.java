package org.yibiao.hub.access;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.component.platform.http.PlatformHttpComponent;
import org.apache.cxf.Bus;
import org.apache.cxf.endpoint.ServerRegistry;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that the running hub serves over HTTP, found where each kind is registered. */
final class Endpoints {

  /**
   * Something that can be called.
   *
   * @param path with letters in the place of variables
   */
  record Endpoint(String method, String path) {}

  private static final Set<RequestMethod> ANY = Set.of(RequestMethod.GET, RequestMethod.POST);

  private final WebApplicationContext hub;

  Endpoints(WebApplicationContext hub) {
    this.hub = hub;
  }

  List<Endpoint> all() throws IOException {
    List<Endpoint> all = new ArrayList<>(mapped());
    all.addAll(soap());
    all.addAll(camel());
    all.addAll(files());
    return all;
  }

  /** Controllers, actuator and whatever else maps requests for Spring MVC. */
  List<Endpoint> mapped() {
    return hub.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(Endpoints::of)
        .distinct()
        .toList();
  }

  List<Endpoint> soap() {
    return hub.getBean(Bus.class).getExtension(ServerRegistry.class).getServers().stream()
        .map(server -> "/soap" + server.getEndpoint().getEndpointInfo().getAddress())
        .map(path -> new Endpoint("POST", path))
        .toList();
  }

  List<Endpoint> camel() {
    return hub
        .getBean(CamelContext.class)
        .getComponent("platform-http", PlatformHttpComponent.class)
        .getHttpEndpoints()
        .stream()
        .map(model -> new Endpoint("POST", model.getUri()))
        .toList();
  }

  List<Endpoint> files() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**");
    return Stream.of(found)
        .filter(Resource::isReadable)
        .map(Endpoints::address)
        .map(path -> new Endpoint("GET", path))
        .toList();
  }

  /** What servlets beside Spring's own are mapped to. */
  List<String> servlets() {
    ServletContext servlets = hub.getServletContext();
    return servlets.getServletRegistrations().values().stream()
        .flatMap(each -> each.getMappings().stream())
        .toList();
  }

  private static Stream<Endpoint> of(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return (methods.isEmpty() ? ANY : methods)
        .stream()
            .flatMap(
                method ->
                    info.getPatternValues().stream()
                        .map(path -> new Endpoint(method.name(), sample(path))));
  }

  private static String sample(String pattern) {
    return pattern.replaceAll("\\{[^}]*}", "x").replace("**", "x/y").replace("*", "x");
  }

  private static String address(Resource file) {
    try {
      String url = file.getURL().toString();
      return url.substring(url.lastIndexOf("/static/") + "/static".length());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
