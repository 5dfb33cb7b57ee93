package org.yibiao.adapters.declared.sftp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.camel.CamelContext;
import org.yibiao.adapters.kit.DepartmentSettings;

/**
 * A department's SFTP server, as the settings have it. What is secret never stands in the address
 * of an endpoint: it lies in the hub's registry, under names that begin with {@code beans}.
 *
 * @param host its name
 * @param port 22 unless said otherwise
 */
record SftpPlace(String host, int port, DepartmentSettings settings) {

  static final int DEFAULT_PORT = 22;

  private static final Pattern ADDRESS =
      Pattern.compile("sftp://([A-Za-z0-9.-]+)(?::([0-9]{1,5}))?/?");
  private static final Pattern USER = Pattern.compile("[A-Za-z0-9._-]+");

  /**
   * The server of these settings.
   *
   * @throws IllegalArgumentException if one is missing or wrong
   */
  static SftpPlace of(DepartmentSettings settings) {
    Matcher address = ADDRESS.matcher(settings.text("address"));
    if (!address.matches()) {
      throw new IllegalArgumentException(
          "settings/address 应如 sftp://host:22，而不是 · must be like sftp://host:22, not "
              + settings.text("address"));
    }
    if (!USER.matcher(settings.text("user")).matches()) {
      throw new IllegalArgumentException("settings/user: " + settings.text("user"));
    }
    if (settings.find("password").or(() -> settings.find("private-key")).isEmpty()) {
      throw new IllegalArgumentException(
          "settings: 需要 password 或 private-key · password or private-key is needed");
    }
    String port = Optional.ofNullable(address.group(2)).orElse(Integer.toString(DEFAULT_PORT));
    return new SftpPlace(address.group(1), Integer.parseInt(port), settings);
  }

  /** Puts what is secret, and the server's key, into the hub's registry. */
  void bind(CamelContext hub, String beans) {
    secrets().forEach((name, value) -> hub.getRegistry().bind(beans + name, value));
  }

  void unbind(CamelContext hub, String beans) {
    secrets().keySet().forEach(name -> hub.getRegistry().unbind(beans + name));
  }

  /** An endpoint for a directory on the server. */
  String endpoint(String directory, String beans, String options) {
    String secrets =
        secrets().keySet().stream()
            .map(name -> "&" + name + "=#bean:" + beans + name)
            .collect(Collectors.joining());
    long toConnect = duration("connection-timeout", "PT3S").toMillis();
    return "sftp:%s:%d/%s?username=%s".formatted(host, port, directory, settings.text("user"))
        + secrets
        + "&strictHostKeyChecking=yes&useUserKnownHostsFile=false"
        + "&preferredAuthentications=publickey,password"
        + ("&connectTimeout=" + toConnect + "&timeout=" + toConnect)
        + ("&soTimeout=" + duration("answer-within", "PT20S").toMillis())
        + "&maximumReconnectAttempts=0&stepwise=false&autoCreate=true"
        + options;
  }

  Duration duration(String name, String otherwise) {
    return Duration.parse(settings.find(name).orElse(otherwise));
  }

  int number(String name, int otherwise) {
    return settings.find(name).map(Integer::parseInt).orElse(otherwise);
  }

  private Map<String, Object> secrets() {
    Map<String, Object> secrets = new LinkedHashMap<>();
    settings.find("password").ifPresent(text -> secrets.put("password", text));
    settings
        .find("private-key")
        .ifPresent(text -> secrets.put("privateKey", text.getBytes(StandardCharsets.UTF_8)));
    settings
        .find("private-key-passphrase")
        .ifPresent(text -> secrets.put("privateKeyPassphrase", text));
    secrets.put("knownHosts", new HostKey(settings.text("host-key")).knownHosts(host, port));
    return secrets;
  }
}
