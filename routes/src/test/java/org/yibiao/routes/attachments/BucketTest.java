package org.yibiao.routes.attachments;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.headRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.simulator.FreePorts;
import org.yibiao.routes.attachments.AttachmentSettings.S3;

/** What is asked of a bucket, and what is said if it will not do. */
class BucketTest {

  @RegisterExtension
  private static final WireMockExtension S3_SERVER =
      WireMockExtension.newInstance()
          .options(options().port(FreePorts.next()).bindAddress("127.0.0.1"))
          .build();

  @TempDir private Path folder;

  @Test
  void asks_with_a_signature_of_its_keys() {
    answer(200);

    open().close();

    S3_SERVER.verify(
        headRequestedFor(urlEqualTo("/the-bucket"))
            .withHeader(
                "Authorization",
                matching(
                    "AWS4-HMAC-SHA256 Credential=the-key/\\d+/cn-north-1/s3/aws4_request,.*"
                        + "Signature=[0-9a-f]{64}")));
  }

  @Test
  void has_the_bucket_check_the_digest_of_what_it_takes() throws Exception {
    answer(200);
    Received received =
        new Spool(folder).receive(new ByteArrayInputStream(new byte[] {'a', 'b', 'c'}));

    try (S3Store store = open()) {
      store.keep(received);
    }

    S3_SERVER.verify(
        putRequestedFor(urlEqualTo("/the-bucket/in/here/" + received.digest().hex()))
            .withHeader(
                "x-amz-checksum-sha256", equalTo("ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")));
  }

  @Test
  void a_bucket_that_is_not_there_stops_the_start() {
    answer(404);

    assertThatThrownBy(BucketTest::open)
        .isInstanceOf(WrongAttachmentSettings.class)
        .hasMessageContainingAll("yibiao.attachments.s3.bucket", "没有存储桶", "no bucket the-bucket");
  }

  @Test
  void keys_that_the_bucket_refuses_stop_the_start() {
    answer(403);

    assertThatThrownBy(BucketTest::open)
        .isInstanceOf(WrongAttachmentSettings.class)
        .hasMessageContainingAll("secret.hub.s3-access-key", "拒绝所给的密钥", "refuses these keys");
  }

  @Test
  void one_that_is_only_away_does_not_stop_the_start_but_keeps_nothing() throws Exception {
    answer(503);
    Received received = new Spool(folder).receive(new ByteArrayInputStream(new byte[] {1}));

    try (S3Store store = open()) {
      assertThatThrownBy(() -> store.keep(received)).isInstanceOf(AttachmentStoreAway.class);
    }
  }

  @Test
  void an_endpoint_without_a_host_stops_the_start() {
    S3 settings = new S3("the-bucket", "cn-north-1", Optional.of(URI.create("s3")), true, "");

    assertThatThrownBy(() -> Bucket.open(settings, "the-key", "the-secret"))
        .isInstanceOf(WrongAttachmentSettings.class)
        .hasMessageContaining("yibiao.attachments.s3.endpoint");
  }

  private static void answer(int status) {
    S3_SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));
  }

  private static S3Store open() {
    URI endpoint = URI.create("http://127.0.0.1:" + S3_SERVER.getPort());
    return Bucket.open(
        new S3("the-bucket", "cn-north-1", Optional.of(endpoint), true, "in/here/"),
        "the-key",
        "the-secret");
  }
}
