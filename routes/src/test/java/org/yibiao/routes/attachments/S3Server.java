package org.yibiao.routes.attachments;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.routes.attachments.AttachmentSettings.S3;

/**
 * A server that speaks as S3 does, in a process of its own, which ends with the one that started
 * it. It looks at no signatures.
 */
final class S3Server {

  static final String BUCKET = "attachments-under-test";

  private final int port = FreePorts.next();

  private S3Server() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "s3-server");
      Process server =
          new ProcessBuilder(
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-Xmx256m",
                      "-XX:TieredStopAtLevel=1",
                      "-jar",
                      jar(),
                      "--com.adobe.testing.s3mock.httpPort=" + port,
                      "--com.adobe.testing.s3mock.store.root=" + folder,
                      "--com.adobe.testing.s3mock.store.initialBuckets=" + BUCKET,
                      "--server.port=" + FreePorts.next(),
                      "--server.address=127.0.0.1"))
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("server.log").toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly));
      await().atMost(Duration.ofSeconds(60)).until(this::isListening);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Settings for a bucket of the server that all tests of a process share. */
  static S3 settings(String bucket) {
    return at(Shared.SERVER.port, bucket);
  }

  /** Settings for a bucket of a server at this port, be it there or not. */
  static S3 at(int port, String bucket) {
    return new S3(
        bucket,
        "us-east-1",
        Optional.of(URI.create("http://127.0.0.1:" + port)),
        true,
        "attachments/");
  }

  private boolean isListening() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  private static final class Shared {
    private static final S3Server SERVER = new S3Server();
  }

  private static String jar() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(each -> Path.of(each).getFileName().toString().matches("s3mock-.*-exec\\.jar"))
        .findFirst()
        .orElseThrow();
  }
}
