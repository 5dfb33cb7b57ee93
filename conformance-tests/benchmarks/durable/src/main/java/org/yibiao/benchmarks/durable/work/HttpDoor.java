package org.yibiao.benchmarks.durable.work;

import jakarta.servlet.Servlet;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** The hub's web server with one servlet in it. */
public final class HttpDoor {

  private HttpDoor() {}

  /** Opens it on loopback. */
  public static Tomcat open(SideSettings settings, Servlet servlet) {
    Tomcat tomcat = new Tomcat();
    Path folder = settings.data().resolve("tomcat").toAbsolutePath();
    tomcat.setBaseDir(folder.toString());
    tomcat.setHostname("127.0.0.1");
    tomcat.setPort(settings.httpPort());
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    Context context = tomcat.addContext("", null);
    Tomcat.addServlet(context, "door", servlet).setLoadOnStartup(1);
    context.addServletMappingDecoded("/", "door");
    try {
      tomcat.start();
    } catch (LifecycleException e) {
      throw new IllegalStateException("HTTP cannot be served", e);
    }
    return tomcat;
  }
}
