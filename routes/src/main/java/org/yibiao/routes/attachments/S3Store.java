package org.yibiao.routes.attachments;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Keeps files as objects of a bucket. Each is put in one request with its digest, so that the
 * bucket takes it whole and as it was, or not at all: parts could only be named once all have come.
 */
final class S3Store implements AttachmentStore, AutoCloseable {

  /** A submission waits for this answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final S3Client s3;
  private final String bucket;
  private final String prefix;

  S3Store(S3Client s3, String bucket, String prefix) {
    this.s3 = s3;
    this.bucket = bucket;
    this.prefix = prefix;
  }

  @Override
  public void keep(Received received) {
    asked(
        () ->
            s3.putObject(
                put ->
                    put.bucket(bucket)
                        .key(key(received.digest()))
                        .checksumSHA256(received.digest().base64()),
                RequestBody.fromFile(received.file())));
  }

  @Override
  public Optional<InputStream> open(Sha256 digest) {
    return asked(
        () -> {
          try {
            return Optional.of(s3.getObject(get -> get.bucket(bucket).key(key(digest))));
          } catch (NoSuchKeyException e) {
            return Optional.empty();
          }
        });
  }

  @Override
  public boolean holds(Sha256 digest, long size) {
    return asked(
        () -> {
          try {
            HeadObjectResponse found =
                s3.headObject(
                    head ->
                        head.bucket(bucket)
                            .key(key(digest))
                            .overrideConfiguration(call -> call.apiCallTimeout(PATIENCE)));
            return found.contentLength() == size;
          } catch (NoSuchKeyException e) {
            return false;
          }
        });
  }

  @Override
  public void remove(Sha256 digest) {
    asked(() -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(digest))));
  }

  @Override
  public Stream<Sha256> keptBefore(Instant moment) {
    return asked(
        () ->
            s3
                .listObjectsV2Paginator(list -> list.bucket(bucket).prefix(prefix))
                .contents()
                .stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .flatMap(object -> digest(object).stream()));
  }

  @Override
  public void close() {
    s3.close();
  }

  private Optional<Sha256> digest(S3Object object) {
    return Sha256.parse(object.key().substring(prefix.length()));
  }

  private String key(Sha256 digest) {
    return prefix + digest.hex();
  }

  private <T> T asked(Supplier<T> question) {
    try {
      return question.get();
    } catch (SdkException e) {
      throw new AttachmentStoreAway("The bucket %s: %s".formatted(bucket, e.getMessage()), e);
    }
  }
}
