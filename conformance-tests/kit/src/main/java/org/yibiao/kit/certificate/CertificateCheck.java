package org.yibiao.kit.certificate;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import org.yibiao.kit.scenario.Text;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.NotReadable;
import tools.jackson.databind.JsonNode;

/** Looks whether a certificate is genuine, and gathers what speaks against it. */
public final class CertificateCheck {

  private final Certificate certificate;
  private final ECKey signer;
  private final List<Text> faults = new ArrayList<>();

  private CertificateCheck(Certificate certificate, ECKey signer) {
    this.certificate = certificate;
    this.signer = signer;
  }

  /**
   * Reads a certificate and checks its signature.
   *
   * @throws IllegalArgumentException if the file is no certificate
   */
  public static CertificateCheck of(Path file) {
    try {
      JsonNode tree = CanonicalJson.tree(Files.readAllBytes(file));
      JWSObject jws = JWSObject.parse(tree.path("jws").asString(""));
      ECKey key = key(jws);
      byte[] signed = jws.getPayload().toBytes();
      CertificateCheck check =
          new CertificateCheck(CanonicalJson.read(signed, Certificate.class), key);
      if (!jws.verify(new ECDSAVerifier(key))) {
        check.fault("签名无效：证书被改动过", "The signature is not good: the certificate was changed");
      }
      if (!CanonicalJson.tree(signed).equals(tree.path("certificate"))) {
        check.fault(
            "可读部分与签名内容不一致：证书被改动过",
            "What can be read is not what was signed: the certificate was changed");
      }
      return check;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " 不能读取 · cannot be read", e);
    } catch (JOSEException | ParseException | NotReadable e) {
      throw new IllegalArgumentException(file + " 不是符合性证书 · is no certificate of conformance", e);
    }
  }

  private static ECKey key(JWSObject jws) throws ParseException {
    JWK key = jws.getHeader().getJWK();
    if (key instanceof ECKey elliptic) {
      return elliptic;
    }
    throw new ParseException("The signature names no key of its own", 0);
  }

  /** Demands that this key signed it. */
  public void signedBy(ECKey wanted) {
    if (!thumbprint(wanted).equals(thumbprint())) {
      fault("不是由所给的密钥签名", "It was not signed under the key that was given");
    }
  }

  /** Demands that this file is one of the report that it is about. */
  public void covers(Path report) {
    String digest = Certificate.file(report).sha256();
    if (certificate.reports().stream().noneMatch(each -> each.sha256().equals(digest))) {
      fault(
          report.getFileName() + " 不是证书所指的报告，或被改动过",
          report.getFileName() + " is not the report that it names, or was changed");
    }
  }

  /** What speaks against it; empty if it is genuine. */
  public List<Text> faults() {
    return List.copyOf(faults);
  }

  /** What it says. */
  public Certificate certificate() {
    return certificate;
  }

  /** The key that signed it, by its thumbprint (RFC 7638). */
  public String thumbprint() {
    return thumbprint(signer);
  }

  private static String thumbprint(ECKey key) {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fault(String zh, String en) {
    faults.add(Text.of(zh, en));
  }
}
