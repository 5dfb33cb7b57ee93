package org.yibiao.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yibiao.kit.department.DepartmentTarget;
import org.yibiao.kit.department.KnownDepartment;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.Report.ScenarioResult;
import org.yibiao.kit.run.DepartmentRun;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who is tested, and where. */
final class TargetOptions {

  @Option(
      names = "--department",
      paramLabel = "CODE",
      required = true,
      description = {"部门代码，或部门文件夹", "code of the department, or its folder"})
  private String department;

  @Option(
      names = "--as",
      paramLabel = "ROLE",
      description = {
        "hub（缺省）：扮演平台，检测部门系统；department：扮演部门，检测平台",
        "hub (usual): play the hub, against a department's system; department: the other way round"
      })
  private Role as = Role.hub;

  @Option(
      names = "--endpoint",
      paramLabel = "URL",
      description = {
        "被测系统的地址、数据库（jdbc:…）或队列服务器；不写则检测部门自带的模拟系统",
        "address, database (jdbc:…) or broker of the system; without it the department's own simulator is started and tested"
      })
  private Optional<String> endpoint = Optional.empty();

  @Option(
      names = "--setting",
      paramLabel = "NAME=VALUE",
      description = {
        "department.yaml 中的其他设置，如 hmac-key=…；可多次",
        "another setting of department.yaml; may be repeated"
      })
  private Map<String, String> settings = new HashMap<>();

  @Option(
      names = "--secrets",
      paramLabel = "FILE",
      description = {
        "口令文件（如平台的 data/secrets.properties），用于 department.yaml 中的 ${secret.…}",
        "file of secrets, such as a hub's data/secrets.properties, for what department.yaml calls secret.…"
      })
  private Optional<Path> secrets = Optional.empty();

  @Option(
      names = "--simulator-control",
      paramLabel = "URL",
      description = {
        "被测的是运行中的模拟系统时，其控制口，如 http://127.0.0.1:18080",
        "if the target is a running simulator: where it is controlled"
      })
  private Optional<URI> control = Optional.empty();

  @Mixin private HubOptions hub;

  /** What the kit plays, as it is typed. */
  enum Role {
    hub,
    department
  }

  Report run(Consumer<ScenarioResult> told) {
    if (as == Role.department) {
      URI address =
          endpoint
              .map(URI::create)
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "请用 --endpoint 写明平台地址 · Say with --endpoint where the hub is"));
      return hub.run(known(), address, secretValues(), told);
    }
    try (DepartmentTarget target = target()) {
      return new DepartmentRun(target, told).run();
    }
  }

  private DepartmentTarget target() {
    KnownDepartment known = known();
    Map<String, String> all = fromEnvironment(known);
    all.putAll(settings);
    return endpoint
        .map(address -> DepartmentTarget.at(known, address, all, secretValues(), control))
        .orElseGet(() -> DepartmentTarget.simulated(known, all));
  }

  /** What is among the arguments others can see; what is in the environment they cannot. */
  private static Map<String, String> fromEnvironment(KnownDepartment known) {
    Map<String, String> found = new HashMap<>();
    for (String name : known.descriptor().settings().keySet()) {
      String variable =
          "YIBIAO_DEPARTMENT_" + name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
      Optional.ofNullable(System.getenv(variable)).ifPresent(value -> found.put(name, value));
    }
    return found;
  }

  private KnownDepartment known() {
    return KnownDepartment.find(department)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "没有部门 %1$s；有 · There is no department %1$s, but: %2$s"
                        .formatted(department, codes())));
  }

  private static String codes() {
    return KnownDepartment.all().stream()
        .map(each -> each.folder().code())
        .collect(Collectors.joining(", "));
  }

  private Map<String, String> secretValues() {
    Map<String, String> values = new HashMap<>();
    secrets
        .map(Places::of)
        .ifPresent(
            file -> read(file).forEach((name, value) -> values.put("secret." + name, "" + value)));
    return values;
  }

  private static Properties read(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " 不能读取 · cannot be read", e);
    }
  }
}
