package org.yibiao.hub.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.yibiao.hub.SettingsOnly;
import org.yibiao.hub.secrets.OwnersFile;

/**
 * {@code yibiao restore <backup>}: makes an empty data folder what it was when the backup was made.
 * The hub that is started on it then begins with an empty broker, and has every step that was under
 * way go on.
 *
 * <p>Exit codes: 0 restored, 1 refused and nothing changed, 2 not understood.
 */
public final class RestoreCommand {

  private static final String DATABASE = "hub.zip";

  private final PrintStream out;

  /** A command that prints there. */
  public RestoreCommand(PrintStream out) {
    this.out = out;
  }

  /** Runs it with what follows {@code restore}; returns the exit code. */
  public int run(List<String> arguments) {
    if (arguments.isEmpty() || arguments.get(0).startsWith("--")) {
      out.println("用法 · Usage: yibiao restore BACKUP [--yibiao.data=…]");
      return 2;
    }
    Path backup = Path.of(System.getProperty("yibiao.called-from", "")).resolve(arguments.get(0));
    List<String> settings = arguments.subList(1, arguments.size());
    try (ConfigurableApplicationContext context = SettingsOnly.of(settings)) {
      Path data = place(context, "yibiao.data");
      restore(
          backup.toAbsolutePath().normalize(), data, place(context, "yibiao.attachments.folder"));
      out.printf("已恢复到 %1$s · Restored to %1$s%n", data.toAbsolutePath());
      return 0;
    } catch (NotRestored e) {
      out.println("未恢复，什么也没有改变 · Not restored, nothing was changed: " + e.getMessage());
      return 1;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path place(ConfigurableApplicationContext context, String setting) {
    return Path.of(context.getEnvironment().getRequiredProperty(setting))
        .toAbsolutePath()
        .normalize();
  }

  private static void restore(Path backup, Path data, Path attachments) throws IOException {
    List<Path> files = Manifest.check(backup);
    if (Files.exists(data.resolve("hub.mv.db")) || Files.exists(data.resolve("broker"))) {
      throw new NotRestored("数据文件夹 " + data + " 不是空的", "the data folder " + data + " is not empty");
    }
    for (Path file : files) {
      if (file.equals(backup.resolve(DATABASE))) {
        unpack(file, data);
      } else if (file.startsWith(backup.resolve(Backups.ATTACHMENTS))) {
        copy(file, attachments, backup.resolve(Backups.ATTACHMENTS));
      } else {
        copy(file, data, backup);
      }
    }
  }

  private static void copy(Path file, Path into, Path from) throws IOException {
    Path to = into.resolve(from.relativize(file).toString());
    OwnersFile.create(to);
    try (OutputStream out = Files.newOutputStream(to)) {
      Files.copy(file, out);
    }
  }

  private static void unpack(Path zip, Path data) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path to = data.resolve(entry.getName()).normalize();
        if (!to.startsWith(data)) {
          throw new NotRestored("备份中的路径有误", "a path leads out of the backup");
        }
        OwnersFile.create(to);
        try (var file = Files.newOutputStream(to)) {
          ((InputStream) in).transferTo(file);
        }
      }
    }
  }
}
