package org.yibiao.routes.attachments;

import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yibiao.routes.attachments.AttachmentSettings.S3;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** The bucket of the settings: connected, and looked at once before the hub starts to work. */
final class Bucket {

  private static final Logger LOG = LoggerFactory.getLogger(Bucket.class);
  private static final String S3_SETTINGS = "yibiao.attachments.s3.";
  private static final int SERVERS_FAULT = 500;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration SILENCE = Duration.ofSeconds(60);

  private Bucket() {}

  /**
   * A store in it. One that cannot be reached now may be reached later; one that refuses will not.
   *
   * @throws WrongAttachmentSettings if the bucket is not there, or not for these keys
   */
  static S3Store open(S3 settings, String accessKey, String secretKey) {
    S3Client client = client(settings, accessKey, secretKey);
    try {
      client.headBucket(head -> head.bucket(settings.bucket()));
    } catch (SdkException e) {
      if (e instanceof S3Exception answer && answer.statusCode() < SERVERS_FAULT) {
        client.close();
        throw refused(settings, answer);
      }
      LOG.warn("The bucket of the attachments cannot be reached yet: {}", e.getMessage());
    }
    return new S3Store(client, settings.bucket(), settings.prefix());
  }

  private static S3Client client(S3 settings, String accessKey, String secretKey) {
    S3ClientBuilder builder =
        S3Client.builder()
            .region(Region.of(settings.region()))
            .forcePathStyle(settings.pathStyle())
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create(accessKey, secretKey)))
            // each file goes with its SHA-256; what others than Amazon know of the rest varies
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .httpClient(
                UrlConnectionHttpClient.builder()
                    .connectionTimeout(CONNECT)
                    .socketTimeout(SILENCE)
                    .build());
    settings
        .endpoint()
        .filter(endpoint -> !endpoint.toString().isEmpty())
        .map(Bucket::checked)
        .ifPresent(builder::endpointOverride);
    return builder.build();
  }

  private static URI checked(URI endpoint) {
    if (endpoint.getScheme() == null || endpoint.getHost() == null) {
      throw new WrongAttachmentSettings(
          S3_SETTINGS + "endpoint",
          "应为完整地址，如 https://s3.example.org:9000",
          "must be a whole address such as https://s3.example.org:9000");
    }
    return endpoint;
  }

  private static WrongAttachmentSettings refused(S3 settings, S3Exception e) {
    return switch (e.statusCode()) {
      case 404 ->
          new WrongAttachmentSettings(
              S3_SETTINGS + "bucket",
              "没有存储桶 " + settings.bucket() + "，请先建好",
              "there is no bucket " + settings.bucket() + ": please make it first");
      case 301, 400 ->
          new WrongAttachmentSettings(
              S3_SETTINGS + "region",
              "存储桶 " + settings.bucket() + " 不在区域 " + settings.region(),
              "the bucket %s is not in the region %s"
                  .formatted(settings.bucket(), settings.region()));
      default ->
          new WrongAttachmentSettings(
              "secret." + AttachmentStores.ACCESS_KEY + ", secret." + AttachmentStores.SECRET_KEY,
              "存储桶 " + settings.bucket() + " 拒绝所给的密钥（HTTP " + e.statusCode() + "），请写入密钥文件",
              "the bucket %s refuses these keys (HTTP %d): please write them into the file of secrets"
                  .formatted(settings.bucket(), e.statusCode()));
    };
  }
}
