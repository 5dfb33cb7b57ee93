package org.yibiao.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.Installation;
import org.yibiao.conformance.system.Login;
import org.yibiao.conformance.system.SharedInstallation;
import org.yibiao.standard.CanonicalJson;

/** Large files at a hub whose heap (512 MB) is smaller than they are together. */
@ExtendWith(SharedInstallation.class)
class AttachmentIT {

  private static final String PLACE = "/api/v1/attachments";
  private static final int AT_ONCE = 6;
  private static final long BYTES = 99_000_000;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Installation installation;

  AttachmentIT(Installation installation) {
    this.installation = installation;
  }

  @Test
  void more_than_the_memory_comes_in_and_goes_out_at_once() throws IOException {
    String login = Login.basic("tax", installation.secret("tax.exchange-key"));
    List<CompletableFuture<HttpResponse<byte[]>>> brought =
        IntStream.range(0, AT_ONCE).mapToObj(number -> bring(number, login)).toList();
    List<String> digests = brought.stream().map(CompletableFuture::join).map(this::digest).toList();

    List<CompletableFuture<HttpResponse<InputStream>>> fetched =
        digests.stream().map(digest -> fetch(digest, login)).toList();

    assertThat(fetched.stream().parallel().map(CompletableFuture::join).map(this::digestOfAll))
        .containsExactlyElementsOf(digests);
    assertThat(installation.hub().output()).doesNotContain("OutOfMemoryError");
  }

  private CompletableFuture<HttpResponse<byte[]>> bring(int number, String login) {
    return http.sendAsync(
        HttpRequest.newBuilder(installation.at(PLACE))
            .header("Content-Type", "application/pdf")
            .header("Authorization", login)
            .POST(BodyPublishers.ofInputStream(() -> new Endless(number, BYTES)))
            .build(),
        BodyHandlers.ofByteArray());
  }

  private CompletableFuture<HttpResponse<InputStream>> fetch(String digest, String login) {
    return http.sendAsync(
        HttpRequest.newBuilder(installation.at(PLACE + "/" + digest))
            .header("Authorization", login)
            .build(),
        BodyHandlers.ofInputStream());
  }

  private String digest(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(201);
    assertThat(CanonicalJson.tree(answer.body()).path("size").asLong()).isEqualTo(BYTES);
    return CanonicalJson.tree(answer.body()).path("sha256").asString();
  }

  private String digestOfAll(HttpResponse<InputStream> answer) {
    try (DigestInputStream content =
        new DigestInputStream(answer.body(), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A file that is nowhere: its beginning, and the same byte over and over. */
  private static final class Endless extends InputStream {
    private final InputStream start;
    private long left;

    Endless(int number, long size) {
      start = new ByteArrayInputStream(("%PDF-1.7 " + number).getBytes(StandardCharsets.UTF_8));
      left = size;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int wanted = (int) Math.min(length, left);
      int got = start.read(buffer, offset, wanted);
      int given = got < 0 ? wanted : got;
      left -= given;
      return given;
    }
  }
}
