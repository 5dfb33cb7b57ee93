package org.yibiao.adapters.declared.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.yibiao.adapters.kit.DepartmentSettings;

/** The connections to a department's front-end exchange database. */
final class ExchangeDatabase implements AutoCloseable {

  /** Not one within this process, nor one whose driver is told to run or load something. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("jdbc:(h2:(tcp|ssl)|(?!h2)[a-z][a-z0-9]*(:[a-z]+)?):(//|@)[^\\s]+");

  private static final Pattern LOADING =
      Pattern.compile(
          "[;?&](init|[a-z]*factory[a-z]*|[a-z]*classname|[a-z]*callback|[a-z]*verifier"
              + "|loggerfile|autodeserialize|[a-z]*interceptors)=");

  private final HikariDataSource connections;
  private final JdbcClient sql;

  private ExchangeDatabase(HikariDataSource connections, JdbcClient sql) {
    this.connections = connections;
    this.sql = sql;
  }

  /**
   * Refuses an address by which a folder could reach into the hub.
   *
   * @throws IllegalArgumentException if it is one
   */
  static void demandElsewhere(String url) {
    if (!ELSEWHERE.matcher(url).matches() || LOADING.matcher(url.toLowerCase(Locale.ROOT)).find()) {
      throw new IllegalArgumentException(
          "settings/jdbc-url 应为部门前置库的网络地址，不带 INIT 等参数 · must be a database server's address: "
              + url.split("[;?]")[0]);
    }
  }

  /** Makes the pool; no connection is needed yet, so that the hub starts while this one is down. */
  static ExchangeDatabase open(String name, DepartmentSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setJdbcUrl(settings.text("jdbc-url"));
    config.setUsername(settings.text("user"));
    config.setPassword(settings.text("password"));
    config.setMaximumPoolSize(Integer.parseInt(settings.find("connections").orElse("4")));
    config.setMinimumIdle(0);
    config.setConnectionTimeout(duration(settings, "connection-timeout", "PT2S").toMillis());
    config.setInitializationFailTimeout(-1);
    config.setExceptionOverride(new BrokenConnections());
    HikariDataSource connections = new HikariDataSource(config);
    JdbcTemplate template = new JdbcTemplate(connections);
    Duration most = duration(settings, "statement-timeout", "PT10S");
    template.setQueryTimeout(Math.toIntExact(most.toSeconds()));
    return new ExchangeDatabase(connections, JdbcClient.create(template));
  }

  static Duration duration(DepartmentSettings settings, String name, String otherwise) {
    return Duration.parse(settings.find(name).orElse(otherwise));
  }

  JdbcClient sql() {
    return sql;
  }

  @Override
  public void close() {
    connections.close();
  }
}
