package org.yibiao.routes.attachments;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What attachments the hub takes, and where it keeps them ({@code yibiao.attachments.*}).
 *
 * @param store {@code file} or {@code s3}
 * @param folder where files are received, and kept by the store {@code file}; seen by all nodes
 * @param maxSize how large a file may be; the standard's bound is 1 GiB
 * @param mediaTypes what files may be (RFC 6838)
 * @param atOnce how many may come in at the same time on a node
 * @param within how long one may take to come in
 * @param unusedFor so long a file is kept to which no document refers
 */
@ConfigurationProperties("yibiao.attachments")
public record AttachmentSettings(
    @DefaultValue("file") String store,
    @DefaultValue("data/attachments") Path folder,
    @DefaultValue("100MB") DataSize maxSize,
    @DefaultValue({"application/pdf", "image/jpeg", "image/png"}) List<String> mediaTypes,
    @DefaultValue("8") int atOnce,
    @DefaultValue("PT10M") Duration within,
    @DefaultValue("P30D") Duration unusedFor,
    @DefaultValue S3 s3) {

  private static final DataSize STANDARDS_BOUND = DataSize.ofGigabytes(1);
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[a-z0-9.+\\-]{1,80}");

  /**
   * A bucket of S3, or of what speaks as S3 does. Its keys are among the hub's secrets.
   *
   * @param bucket its name; it is there already
   * @param region as Amazon calls it; others take any
   * @param endpoint where it is; empty: Amazon's own for the region
   * @param pathStyle whether the bucket is in the path and not in the host's name
   * @param prefix before the digest in the names of objects
   */
  public record S3(
      @DefaultValue("") String bucket,
      @DefaultValue("us-east-1") String region,
      Optional<URI> endpoint,
      @DefaultValue("false") boolean pathStyle,
      @DefaultValue("attachments/") String prefix) {}

  /** Refuses what cannot be worked with. */
  public AttachmentSettings {
    refuseUnless(
        List.of("file", "s3").contains(store), "store", "应为 file 或 s3", "must be file or s3");
    refuseUnless(
        maxSize.toBytes() > 0 && maxSize.compareTo(STANDARDS_BOUND) <= 0,
        "max-size",
        "应大于零，且不超过标准规定的 1GB",
        "must be above zero and not above the standard's 1GB");
    refuseUnless(
        !mediaTypes.isEmpty() && mediaTypes.stream().allMatch(MEDIA_TYPE.asMatchPredicate()),
        "media-types",
        "应为媒体类型列表，小写，不带参数，如 application/pdf",
        "must list media types in lower case, without parameters, such as application/pdf");
    refuseUnless(atOnce > 0, "at-once", "应大于零", "must be above zero");
    refuseUnless(!within.isNegative() && !within.isZero(), "within", "应大于零", "must be above zero");
    refuseUnless(
        unusedFor.compareTo(Duration.ofDays(1)) >= 0,
        "unused-for",
        "应不短于一天（P1D）",
        "must not be less than a day (P1D)");
    refuseUnless(
        !store.equals("s3") || !s3.bucket().isBlank(),
        "s3.bucket",
        "应为已建好的存储桶的名称",
        "must name a bucket that is there");
  }

  private static void refuseUnless(boolean right, String setting, String zh, String en) {
    if (!right) {
      throw new WrongAttachmentSettings("yibiao.attachments." + setting, zh, en);
    }
  }
}
