package org.yibiao.hub.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.utils.DefaultSensitiveStringCodec;
import org.apache.activemq.artemis.utils.PasswordMaskingUtil;
import org.yibiao.hub.secrets.OwnersFile;
import org.yibiao.standard.value.DepartmentCode;

/**
 * What an Artemis elsewhere has to know of the hub: its queues, what becomes of messages that
 * cannot be worked on, and who may do what. The same as the embedded broker knows, in the broker's
 * own forms: {@code broker.properties} (its {@code broker properties}), {@code
 * artemis-users.properties} and {@code artemis-roles.properties} (its {@code
 * PropertiesLoginModule}; passwords hashed).
 */
final class BrokerFiles {

  /** Of everything that a broker can be told, this is the hub's business. */
  private static final List<String> OF_THE_HUB =
      List.of("addressConfigurations.", "addressesSettings.", "securityRoles.");

  private final BrokerAccess access;
  private final BrokerQueues queues;
  private final BrokerSettings settings;

  BrokerFiles(
      List<DepartmentCode> departments, UnaryOperator<String> secrets, BrokerSettings settings) {
    this.access = new BrokerAccess(departments, secrets);
    this.queues = new BrokerQueues(departments, settings);
    this.settings = settings;
  }

  /** Writes them there, over those of an earlier time. */
  void write(Path folder) {
    try {
      Files.createDirectories(folder);
      put(folder.resolve("broker.properties"), queuesAndRights(folder));
      SortedMap<String, String> passwords =
          new TreeMap<>(access.passwords(settings.user(), settings.password()));
      put(folder.resolve("artemis-users.properties"), hashed(passwords));
      put(folder.resolve("artemis-roles.properties"), roles(passwords));
    } catch (IOException e) {
      throw new UncheckedIOException("The broker's files cannot be written to " + folder, e);
    }
  }

  private Stream<String> queuesAndRights(Path folder) throws IOException {
    Configuration configuration = new ConfigurationImpl();
    access.grantIn(configuration);
    queues.declareIn(configuration);
    Path all = OwnersFile.fresh(folder.resolve("all.properties"));
    try {
      configuration.exportAsProperties(all.toFile());
      return Files.readAllLines(all).stream()
          .filter(line -> OF_THE_HUB.stream().anyMatch(line::startsWith))
          .sorted();
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException("Artemis cannot write its own settings", e);
    } finally {
      Files.delete(all);
    }
  }

  private static Stream<String> hashed(Map<String, String> passwords) {
    return passwords.entrySet().stream().map(user -> user.getKey() + "=" + hash(user.getValue()));
  }

  private Stream<String> roles(Map<String, String> passwords) {
    return passwords.keySet().stream()
        .collect(
            Collectors.groupingBy(
                user -> BrokerAccess.role(user, settings.user()),
                TreeMap::new,
                Collectors.joining(",")))
        .entrySet()
        .stream()
        .map(role -> role.getKey() + "=" + role.getValue());
  }

  private static String hash(String password) {
    try {
      DefaultSensitiveStringCodec codec =
          PasswordMaskingUtil.getDefaultCodec(
              Map.of(DefaultSensitiveStringCodec.ALGORITHM, DefaultSensitiveStringCodec.ONE_WAY));
      return PasswordMaskingUtil.wrap(codec.encode(password));
    } catch (Exception e) {
      throw new IllegalStateException("A password cannot be hashed", e);
    }
  }

  private static void put(Path file, Stream<String> lines) throws IOException {
    Path fresh = OwnersFile.fresh(file);
    Files.write(fresh, lines.toList());
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
