package org.yibiao.hub.access.signatures;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.greenbytes.http.sfv.ByteSequenceItem;
import org.greenbytes.http.sfv.ListElement;
import org.greenbytes.http.sfv.Parser;
import org.yibiao.benchmarks.stages.Documents;
import org.yibiao.benchmarks.stages.Stage;

/**
 * A signed submission, verified with its body: by the hub's own steps, beside the parser of
 * structured fields and the JDK's signature and digest. It stands in the hub's package, to measure
 * without the grid that knows which nonces came before.
 */
public final class SignedRequestStages {

  private static final String DEPARTMENT = "tax";
  private static final String NAME = "2026a";
  private static final String KEY = DEPARTMENT + "/" + NAME;

  private SignedRequestStages() {}

  /** Signed with Ed25519. */
  public static Stage ed25519() throws Exception {
    KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    return stage(pair, "Ed25519");
  }

  /** Signed with ECDSA on P-256. */
  public static Stage p256() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return stage(generator.generateKeyPair(), "SHA256withECDSAinP1363Format");
  }

  private static Stage stage(KeyPair pair, String algorithm) throws Exception {
    byte[] body = Documents.submission("json");
    SignedRequest request = SignedRequest.of(body, KEY, pair, algorithm);
    Bare bare = new Bare(pair, algorithm);
    String text = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    DepartmentKeys keys =
        new DepartmentKeys(new SignatureSettings(Map.of(DEPARTMENT, Map.of(NAME, text))));
    Instant now = Instant.ofEpochSecond(SignedRequest.CREATED);
    return new Stage(() -> byTheHub(request, body, keys, now), () -> bare.verifies(request, body));
  }

  private static boolean byTheHub(
      SignedRequest request, byte[] body, DepartmentKeys keys, Instant now) {
    SignatureInput input = SignatureInput.of(request);
    SignatureParameters.of(input, now);
    DepartmentKey key = input.text("keyid").flatMap(keys::find).orElseThrow();
    byte[] base = new SignatureBase(request, URI.create(SignedRequest.HUB)).of(input);
    boolean verifies = key.algorithm().verifies(key.key(), base, input.value());
    ContentDigest.refuseOther(request, body);
    return verifies;
  }

  /** The libraries, with signature and digest made ready once. */
  private static final class Bare {
    private final Signature signature;
    private final MessageDigest sha256 = MessageDigest.getInstance("SHA-256");

    Bare(KeyPair pair, String algorithm) throws Exception {
      signature = Signature.getInstance(algorithm);
      signature.initVerify(pair.getPublic());
    }

    boolean verifies(SignedRequest request, byte[] body) throws Exception {
      String parameters = member(request, "signature-input", "sig1").serialize();
      byte[] value = bytes(member(request, "signature", "sig1"));
      byte[] digest = bytes(member(request, "content-digest", "sha-256"));
      String base = SignedRequest.base(request.lines("content-digest").get(0), parameters);
      signature.update(base.getBytes(StandardCharsets.US_ASCII));
      return signature.verify(value) && MessageDigest.isEqual(digest, sha256.digest(body));
    }

    private static ListElement<?> member(SignedRequest request, String header, String name)
        throws Exception {
      return new Parser(request.lines(header)).parseDictionary().get().get(name);
    }

    private static byte[] bytes(ListElement<?> item) {
      var buffer = ((ByteSequenceItem) item).get().duplicate();
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      return bytes;
    }
  }
}
