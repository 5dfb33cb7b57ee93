package org.yibiao.conformance.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** A department's SFTP server, with its key and one user. */
public final class SftpServer implements AutoCloseable {

  static final String USER = "yibiao";
  static final String PASSWORD = "invented-for-this-test";

  private final SshServer server;
  private final Path root;
  private final Path knownHosts;

  private SftpServer(SshServer server, Path root, Path knownHosts) {
    this.server = server;
    this.root = root;
    this.knownHosts = knownHosts;
  }

  public static SftpServer start(Path folder) {
    try {
      Path root = Files.createDirectories(folder.resolve("sftp"));
      Files.createDirectories(root.resolve("out"));
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      KeyPair key = keys.generateKeyPair();
      SshServer server = SshServer.setUpDefaultServer();
      server.setHost(InetAddress.getLoopbackAddress().getHostAddress());
      server.setPort(0);
      server.setKeyPairProvider(KeyPairProvider.wrap(key));
      server.setPasswordAuthenticator(
          (user, password, session) -> USER.equals(user) && PASSWORD.equals(password));
      server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
      server.setFileSystemFactory(new VirtualFileSystemFactory(root));
      server.start();
      Path knownHosts = folder.resolve("known_hosts");
      Files.writeString(
          knownHosts,
          "[127.0.0.1]:"
              + server.getPort()
              + " "
              + PublicKeyEntry.toString(key.getPublic())
              + "\n");
      return new SftpServer(server, root, knownHosts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Settings of a hub that fetches the hand-overs of several departments from here. */
  public Map<String, String> settings() {
    Map<String, String> settings = new LinkedHashMap<>();
    for (Registers each : Registers.values()) {
      String prefix = "yibiao.departments." + each.department() + ".handover-";
      settings.put(prefix + "address", address());
      settings.put(prefix + "known-hosts", knownHosts.toString());
      settings.put(prefix + "password", PASSWORD);
      settings.put(prefix + "every", "500");
    }
    settings.put("yibiao.handover.every", "200");
    return settings;
  }

  private String address() {
    return "sftp://" + USER + "@127.0.0.1:" + server.getPort() + "/out";
  }

  /** A file or folder below the folder of files that are handed over. */
  public Path out(String name) {
    return root.resolve("out").resolve(name);
  }

  @Override
  public void close() {
    try {
      server.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
