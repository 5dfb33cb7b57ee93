package org.yibiao.benchmarks.durable.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import org.springframework.core.env.PropertiesPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.yibiao.adapters.declared.DeclaredFolders;
import org.yibiao.adapters.declared.simulator.DeclaredSimulator;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.DepartmentSimulator;
import org.yibiao.adapters.kit.simulator.SimulatorProvider;

/**
 * One process with the four simulated departments once for each side: land's database and public
 * security's queues belong to one side each, and a process of its own for each side would warm up
 * by itself. With the hub's are those of the departments that are plugged in without Java: it asks
 * them nothing here, but would look for them in vain. {@code GET /<side>/<department>?<company>}
 * shows what a department really did.
 */
public final class SimulatorsProcess {

  private static final int PORT = 0;
  private static final int FOLDERS = 1;

  private SimulatorsProcess() {}

  /**
   * Runs until it is killed.
   *
   * @param arguments its port, then a folder for each side, named after it, with the file {@code
   *     settings.properties} in it
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, DepartmentSimulator> all = new HashMap<>();
    for (String folder : List.of(arguments).subList(FOLDERS, arguments.length)) {
      Path side = Path.of(folder);
      for (DepartmentSimulator each : departments(side)) {
        each.start();
        all.put("/" + place(side) + "/" + each.department().value(), each);
      }
    }
    listen(Integer.parseInt(arguments[PORT]), all);
  }

  private static List<DepartmentSimulator> departments(Path folder) throws IOException {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new PropertiesPropertySource("side", settings(folder)));
    List<DepartmentSimulator> all = new ArrayList<>();
    for (SimulatorProvider each : ServiceLoader.load(SimulatorProvider.class)) {
      DepartmentDescriptor descriptor = each.folder().descriptor();
      all.add(
          each.create(
              descriptor,
              DepartmentSettings.of(descriptor, environment),
              folder.resolve("simulators").resolve(descriptor.department().value())));
    }
    if (place(folder).startsWith(Side.HUB)) {
      DeclaredFolders.onClassPath().forEach(each -> all.add(declared(each, environment, folder)));
    }
    return all;
  }

  private static String place(Path folder) {
    return folder.getFileName().toString();
  }

  private static DepartmentSimulator declared(
      DepartmentFolder declared, StandardEnvironment environment, Path folder) {
    return DeclaredSimulator.of(
        declared,
        DepartmentSettings.of(declared.descriptor(), environment),
        folder.resolve("simulators").resolve(declared.code()));
  }

  private static Properties settings(Path folder) throws IOException {
    Properties settings = new Properties();
    try (var in = Files.newBufferedReader(folder.resolve("settings.properties"))) {
      settings.load(in);
    }
    return settings;
  }

  private static void listen(int port, Map<String, DepartmentSimulator> all) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/ready", exchange -> answer(exchange, ""));
    all.forEach(
        (path, department) ->
            server.createContext(
                path,
                exchange ->
                    answer(exchange, ledger(department, exchange.getRequestURI().getRawQuery()))));
    server.start();
  }

  private static String ledger(DepartmentSimulator department, String query) {
    String company = URLDecoder.decode(query, StandardCharsets.UTF_8);
    return department.deeds().get(DepartmentSimulator.SHOW_LEDGER).apply(company);
  }

  private static void answer(HttpExchange exchange, String text) throws IOException {
    try (exchange) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
