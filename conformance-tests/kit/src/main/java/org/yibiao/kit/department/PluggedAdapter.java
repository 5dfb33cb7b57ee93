package org.yibiao.kit.department;

import jakarta.jms.ConnectionFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.yibiao.adapters.declared.DeclaredDepartment;
import org.yibiao.adapters.kit.DepartmentAdapter;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.HopLog;

/**
 * A department's real adapter, made as a hub makes it: out of its folder, or by the
 * auto-configuration that lies beside its folder in the same jar.
 */
record PluggedAdapter(DepartmentAdapter adapter, Runnable unplug) implements AutoCloseable {

  private static final String CONFIGURATIONS =
      "META-INF/spring/org.springframework.boot.autoconfigure.AutoConfiguration.imports";

  static PluggedAdapter of(KnownDepartment department, Surroundings around, HopLog hops) {
    return department.isDeclared()
        ? declared(department, around, hops)
        : coded(department, around, hops);
  }

  private static PluggedAdapter declared(
      KnownDepartment department, Surroundings around, HopLog hops) {
    DeclaredDepartment adapter =
        DeclaredDepartment.of(
            department.folder(),
            DepartmentSettings.of(department.descriptor(), around.environment()),
            hops,
            new org.yibiao.adapters.declared.transport.Surroundings(around.broker()));
    return new PluggedAdapter(adapter, adapter::close);
  }

  private static PluggedAdapter coded(
      KnownDepartment department, Surroundings around, HopLog hops) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.setEnvironment(around.environment());
    // only the adapter is wanted: what the folder brings for a hub's doors stays unmade
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.registerBean(HopLog.class, () -> hops);
    around.broker().ifPresent(each -> context.registerBean(ConnectionFactory.class, () -> each));
    configurations(department.folder()).forEach(context::register);
    context.refresh();
    return new PluggedAdapter(context.getBean(DepartmentAdapter.class), context::close);
  }

  private static List<Class<?>> configurations(DepartmentFolder folder) {
    String root = folder.root().toString();
    String jar = root.substring(0, root.length() - ("departments/" + folder.code() + "/").length());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                URI.create(jar + CONFIGURATIONS).toURL().openStream(), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(each -> !each.isBlank())
          .<Class<?>>map(PluggedAdapter::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.code() + " brings no auto-configuration", e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name.strip());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    unplug.run();
  }
}
