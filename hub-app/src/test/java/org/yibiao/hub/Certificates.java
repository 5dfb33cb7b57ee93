package org.yibiao.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certificates to test with, made by the JDK's own keytool; the store "trusted" has them all. */
final class Certificates {

  static final String PASSWORD = "of the tests only";

  private static final String TRUSTED = "trusted";

  private final Path folder;

  Certificates(Path folder) {
    this.folder = folder;
  }

  /** Makes a key and a certificate for this common name, which everybody trusts. */
  Path make(String name) throws IOException, InterruptedException {
    Path certificate = folder.resolve(name + ".crt");
    keytool(
        name,
        "-genkeypair",
        "-alias",
        name,
        "-keyalg",
        "EC",
        "-dname",
        "CN=" + name,
        "-ext",
        "san=ip:127.0.0.1",
        "-keypass",
        PASSWORD);
    keytool(name, "-exportcert", "-alias", name, "-file", certificate.toString());
    keytool(TRUSTED, "-importcert", "-noprompt", "-alias", name, "-file", certificate.toString());
    return store(name);
  }

  Path trusted() {
    return store(TRUSTED);
  }

  /** TLS of a client that shows this certificate, or none if the name is empty. */
  SSLContext client(String name) throws IOException, GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(name.isEmpty() ? null : load(store(name)), PASSWORD.toCharArray());
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(load(trusted()));
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(name.isEmpty() ? null : own.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }

  private static KeyStore load(Path store) throws IOException, GeneralSecurityException {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore loaded = KeyStore.getInstance("PKCS12");
      loaded.load(in, PASSWORD.toCharArray());
      return loaded;
    }
  }

  private Path store(String name) {
    return folder.resolve(name + ".p12");
  }

  private void keytool(String store, String... what) throws IOException, InterruptedException {
    List<String> command =
        Stream.of(
                Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()),
                Stream.of(what),
                Stream.of("-storetype", "PKCS12", "-storepass", PASSWORD),
                Stream.of("-keystore", store(store).toString()))
            .flatMap(each -> each)
            .toList();
    Path printed = folder.resolve("keytool.txt");
    Process tool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    if (tool.waitFor() != 0) {
      throw new IOException(Files.readString(printed));
    }
  }
}
