package org.yibiao.hub.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.yibiao.hub.SettingsOnly;
import org.yibiao.routes.audit.ArchiveFolder;
import org.yibiao.routes.audit.AuditChain;
import org.yibiao.routes.audit.AuditCheck;
import org.yibiao.routes.audit.AuditVerdict;

/**
 * {@code yibiao audit verify}: checks the audit trail in the hub's database, and needs no running
 * hub. Of one whose embedded database is in use the running hub is asked.
 *
 * <p>Exit codes: 0 sound, 1 broken, 2 could not be checked.
 */
public final class AuditCommand {

  private static final int UNCHECKED = 2;

  /** H2: DATABASE_ALREADY_OPEN_1. */
  private static final int ALREADY_OPEN = 90020;

  private static final String H2_FILE = "jdbc:h2:file:";

  private final PrintStream out;

  /** A command that prints there. */
  public AuditCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs it with what follows {@code audit}; returns the exit code. */
  public int run(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals("verify")) {
      out.println("用法 · Usage: yibiao audit verify [--yibiao.data=…] [--spring.datasource.url=…]");
      return UNCHECKED;
    }
    List<String> settings = arguments.subList(1, arguments.size());
    try (ConfigurableApplicationContext context = SettingsOnly.of(settings)) {
      return verify(context.getEnvironment());
    }
  }

  private int verify(Environment environment) {
    String url = environment.getRequiredProperty("spring.datasource.url");
    if (!isThere(url)) {
      // a secret that is looked up is made: nothing is to be left in a folder that was misspelt
      out.println("没有审计记录 · There is no audit trail at " + url);
      return UNCHECKED;
    }
    try {
      return report(
          new AuditCheck(database(environment), chain(environment), archives(environment))
              .verify());
    } catch (DataAccessException e) {
      boolean isInUse =
          e.getMostSpecificCause() instanceof SQLException cause
              && cause.getErrorCode() == ALREADY_OPEN;
      if (isInUse) {
        return new RunningHubCheck(environment, out).verify();
      }
      out.println(
          "无法读取审计记录 · The audit trail cannot be read: " + e.getMostSpecificCause().getMessage());
      return UNCHECKED;
    }
  }

  private int report(AuditVerdict verdict) {
    if (verdict instanceof AuditVerdict.Broken broken) {
      out.printf(
          "审计记录不完整，第 %1$d 条：%2$s · The audit trail is broken at entry %1$d: %3$s%n",
          broken.position(), broken.zh(), broken.en());
      return 1;
    }
    AuditVerdict.Sound sound = (AuditVerdict.Sound) verdict;
    out.printf(
        "审计记录完整，共 %1$d 条，末条 %2$s · The audit trail is sound: %1$d entries, end %2$s%n",
        sound.entries(), sound.end());
    if (sound.archived() > 0) {
      out.printf(
          sound.archivesSeen()
              ? "其中 %1$d 条在归档文件中，均已核对 · %1$d of them lie in archives, which were checked, too%n"
              : "其中 %1$d 条已归档，归档文件夹不在此处，未核对；以 --yibiao.audit.archive 指定"
                  + " · %1$d of them are archived; the folder is not there and was not checked; name it by"
                  + " --yibiao.audit.archive%n",
          sound.archived());
    }
    return 0;
  }

  /** Databases elsewhere are found out by asking them. */
  private static boolean isThere(String url) {
    if (!url.startsWith(H2_FILE)) {
      return true;
    }
    String file = url.substring(H2_FILE.length()).split(";", 2)[0];
    return Files.exists(Path.of(file + ".mv.db"));
  }

  private static JdbcClient database(Environment environment) {
    String url = environment.getRequiredProperty("spring.datasource.url");
    // a database that is not there is not to be made by looking for it
    String existing = url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE" : url;
    return JdbcClient.create(
        new DriverManagerDataSource(
            existing,
            environment.getRequiredProperty("spring.datasource.username"),
            environment.getRequiredProperty("spring.datasource.password")));
  }

  private static ArchiveFolder archives(Environment environment) {
    return new ArchiveFolder(Path.of(environment.getRequiredProperty("yibiao.audit.archive")));
  }

  private static AuditChain chain(Environment environment) {
    return new AuditChain(environment.getRequiredProperty("secret.hub.audit-key"));
  }
}
