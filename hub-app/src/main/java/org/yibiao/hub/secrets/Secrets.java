package org.yibiao.hub.secrets;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Secrets that were made on this machine: {@code secrets.properties} in the data folder unless told
 * otherwise, readable for its owner only. One that is asked for the first time is made then, by
 * whichever process asks.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;
  private static final Object WITHIN_PROCESS = new Object();

  private final Path file;

  /** Secrets in this file; nodes of one hub share theirs. */
  public Secrets(Path file) {
    this.file = file;
  }

  /** Secrets of this data folder. */
  public static Secrets of(Path data) {
    return new Secrets(data.resolve("secrets.properties"));
  }

  /** The secret of this name, such as {@code portal.broker-password}. */
  public String get(String name) {
    synchronized (WITHIN_PROCESS) {
      try {
        create();
        if (!Files.isWritable(file)) {
          return given(name);
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.lock()) {
          return known(channel, name);
        }
      } catch (IOException e) {
        throw new UncheckedIOException("The secrets in " + file + " cannot be read", e);
      }
    }
  }

  /** Of a file that somebody else keeps, such as one that was mounted read-only. */
  private String given(String name) throws IOException {
    Properties secrets = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      secrets.load(in);
    }
    String secret = secrets.getProperty(name);
    if (secret == null) {
      throw new IllegalStateException(
          "%s 中没有密钥 %s，且该文件只读 · %1$s holds no secret %2$s, and cannot be written to"
              .formatted(file, name));
    }
    return secret;
  }

  private static String known(FileChannel channel, String name) throws IOException {
    ByteBuffer content = ByteBuffer.allocate((int) channel.size());
    while (content.hasRemaining() && channel.read(content) >= 0) {
      // read on until the whole file is there
    }
    String text = new String(content.array(), StandardCharsets.UTF_8);
    Properties secrets = new Properties();
    secrets.load(new StringReader(text));
    String secret = secrets.getProperty(name);
    boolean lineEnded = text.isEmpty() || text.endsWith("\n");
    return secret != null ? secret : add(channel, lineEnded ? "" : "\n", name);
  }

  private static String add(FileChannel channel, String before, String name) throws IOException {
    byte[] random = new byte[BYTES];
    RANDOM.nextBytes(random);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    byte[] line = (before + name + "=" + secret + "\n").getBytes(StandardCharsets.UTF_8);
    channel.write(ByteBuffer.wrap(line), channel.size());
    channel.force(true);
    return secret;
  }

  private void create() throws IOException {
    if (Files.exists(file)) {
      return;
    }
    // what is made with the folder is the hub's alone: database and journal hold personal data
    try {
      OwnersFile.create(file);
    } catch (FileAlreadyExistsException e) {
      // another process was quicker, which is as good
    }
  }
}
