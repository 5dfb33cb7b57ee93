package org.yibiao.adapters.declared.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.yibiao.adapters.declared.sftp.FileExchange;
import org.yibiao.adapters.declared.sftp.HostKey;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;
import org.yibiao.adapters.kit.DepartmentSettings;
import org.yibiao.adapters.kit.simulator.Behaviour;

/** A simulated department behind its SFTP server, and a clerk who answers the files there. */
final class SftpDoor implements Door {

  private final DepartmentFolder folder;
  private final DepartmentDescriptor descriptor;
  private final DepartmentSettings settings;
  private final Path root;
  private Optional<Opened> opened = Optional.empty();

  SftpDoor(
      DepartmentFolder folder,
      DepartmentDescriptor descriptor,
      DepartmentSettings settings,
      Path memory) {
    this.folder = folder;
    this.descriptor = descriptor;
    this.settings = settings;
    this.root = memory.resolve("sftp");
  }

  private record Opened(SshServer server, Clerk clerk) {}

  @Override
  public String address() {
    return settings.text("address");
  }

  @Override
  public void open(Office office, Supplier<Behaviour> behaviour) {
    try {
      descriptor.services().stream().map(FileExchange::of).forEach(this::makeDirectories);
      SshServer server = server();
      server.start();
      FileDesk desk = new FileDesk(folder, descriptor, root, office, behaviour);
      opened = Optional.of(new Opened(server, Clerk.at(desk::workOff)));
    } catch (IOException e) {
      throw new UncheckedIOException("The SFTP server does not start at " + address(), e);
    }
  }

  @Override
  public void shut() {
    opened.ifPresent(
        each -> {
          each.clerk().close();
          stop(each.server());
        });
    opened = Optional.empty();
  }

  private SshServer server() {
    String user = settings.text("user");
    String password = settings.text("password");
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(URI.create(address()).getPort());
    server.setKeyPairProvider(KeyPairProvider.wrap(new HostKey(settings.text("host-key")).pair()));
    server.setPasswordAuthenticator(
        (name, given, session) -> user.equals(name) && password.equals(given));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
    // of a root with a dot in it, such as the default ./data, every file would lie outside
    server.setFileSystemFactory(new VirtualFileSystemFactory(root.toAbsolutePath().normalize()));
    return server;
  }

  private void makeDirectories(FileExchange exchange) {
    try {
      Files.createDirectories(root.resolve(exchange.requests()));
      Files.createDirectories(root.resolve(exchange.answers()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(SshServer server) {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
