package org.yibiao.hub.broker;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yibiao.hub.SettingsOnly;
import org.yibiao.standard.value.DepartmentCode;

/**
 * {@code yibiao broker files <folder>}: writes what an Artemis elsewhere has to know of the hub, as
 * {@link BrokerFiles} says. To be run again when a department came that the hub does not ship with.
 *
 * <p>Exit codes: 0 written, 2 not understood.
 */
public final class BrokerCommand {

  private static final Pattern FOLDER = Pattern.compile("departments/([a-z-]+)/department\\.yaml$");

  private final PrintStream out;

  /** A command that prints there. */
  public BrokerCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs it with what follows {@code broker}; returns the exit code. */
  public int run(List<String> arguments) {
    if (arguments.size() < 2
        || !arguments.get(0).equals("files")
        || arguments.get(1).startsWith("--")) {
      out.println("用法 · Usage: yibiao broker files FOLDER [--yibiao.secrets=…]");
      return 2;
    }
    // the launcher goes into its own directory, and tells where it was called
    Path folder = Path.of(System.getProperty("yibiao.called-from", "")).resolve(arguments.get(1));
    List<String> settings = arguments.subList(2, arguments.size());
    try (ConfigurableApplicationContext context = SettingsOnly.of(settings)) {
      List<DepartmentCode> departments = departments(context.getEnvironment());
      files(departments, context.getEnvironment()).write(folder);
      out.printf(
          "已写入 %2$s，含 %1$d 个部门 · Written to %2$s, for %1$d departments%n",
          departments.size(), folder.toAbsolutePath());
      return 0;
    }
  }

  private static BrokerFiles files(List<DepartmentCode> departments, Environment environment) {
    return new BrokerFiles(
        departments,
        name -> environment.getRequiredProperty("secret." + name),
        Binder.get(environment).bind("yibiao.broker", BrokerSettings.class).get());
  }

  /** Those that the hub ships with, and those that were dropped into its data. */
  private static List<DepartmentCode> departments(Environment environment) {
    Path data = Path.of(environment.getRequiredProperty("yibiao.data"));
    String dropped =
        environment.getProperty("yibiao.departments-dir", data.resolve("departments").toString());
    return Stream.of(
            "classpath*:departments/*/department.yaml",
            Path.of(dropped).toUri() + "/*/department.yaml")
        .flatMap(BrokerCommand::find)
        .map(BrokerCommand::code)
        .distinct()
        .sorted()
        .map(DepartmentCode::new)
        .toList();
  }

  private static Stream<Resource> find(String pattern) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
    } catch (IOException e) {
      throw new UncheckedIOException("Departments cannot be looked for in " + pattern, e);
    }
  }

  private static String code(Resource descriptor) {
    try {
      Matcher found = FOLDER.matcher(descriptor.getURL().toString());
      if (!found.find()) {
        throw new IllegalArgumentException("Not a department's folder: " + descriptor);
      }
      return found.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(descriptor + " has no address", e);
    }
  }
}
