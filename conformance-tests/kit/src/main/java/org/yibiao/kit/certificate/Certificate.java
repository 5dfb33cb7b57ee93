package org.yibiao.kit.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.yibiao.adapters.kit.Digest;
import org.yibiao.kit.report.Report;
import org.yibiao.kit.report.ReportFolder;
import org.yibiao.standard.CanonicalJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a certificate says: that this system, at this endpoint, passed all mandatory scenarios of
 * this kit.
 *
 * @param plays what the kit played
 * @param reports the files of the report, with their digests
 * @param selfSigned whether the key was made for this very run, so that the signature says only
 *     that nothing was changed since
 */
public record Certificate(
    String title,
    Report.Subject subject,
    Report.Role plays,
    String endpoint,
    boolean simulated,
    String standardVersion,
    String kitVersion,
    Instant testedAt,
    Instant issuedAt,
    Report.Counts scenarios,
    List<ReportFile> reports,
    boolean selfSigned) {

  /** A file of the report, and the SHA-256 of its bytes in lower-case hex. */
  public record ReportFile(String name, String sha256) {}

  /**
   * Issues a certificate for a report, and writes it beside it.
   *
   * @throws IllegalArgumentException if the report is none of a full pass
   */
  public static Certificate issue(Report report, ReportFolder folder, SigningKey key) {
    if (!report.fullPass()) {
      throw new IllegalArgumentException("未全部通过，不发证书 · No certificate without a full pass");
    }
    Certificate certificate =
        new Certificate(
            "符合性证书 · Certificate of conformance",
            report.subject(),
            report.plays(),
            report.endpoint(),
            report.simulated(),
            report.standardVersion(),
            report.kitVersion(),
            report.endedAt(),
            Instant.now(),
            report.counts(),
            List.of(file(folder.json()), file(folder.html())),
            key.isOwn());
    certificate.write(folder.certificate(), key);
    return certificate;
  }

  static ReportFile file(Path path) {
    try {
      return new ReportFile(
          String.valueOf(path.getFileName()), Digest.sha256(Files.readAllBytes(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " 不能读取 · cannot be read", e);
    }
  }

  /** Readable for people, with the signature over the same content beside it. */
  private void write(Path path, SigningKey key) {
    try {
      byte[] signed = CanonicalJson.write(this);
      JWSObject jws = new JWSObject(key.header(), new Payload(signed));
      jws.sign(key.signer());
      ObjectNode file = CanonicalJson.mapper().createObjectNode();
      file.set("certificate", CanonicalJson.tree(signed));
      file.put("jws", jws.serialize());
      Files.write(
          path, CanonicalJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(file));
    } catch (JOSEException e) {
      throw new IllegalStateException("证书不能签名 · The certificate cannot be signed", e);
    } catch (IOException e) {
      throw new UncheckedIOException(path + " 不能写入 · cannot be written", e);
    }
  }
}
