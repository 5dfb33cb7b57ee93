package org.yibiao.routes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.yibiao.standard.CanonicalJson;
import org.yibiao.standard.CanonicalXml;
import org.yibiao.standard.v1.StepResult;
import org.yibiao.standard.v1.Submission;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The standard's published samples, to test with. */
public final class Samples {

  private Samples() {}

  /** The complete application for starting a business. */
  public static JsonNode submission() {
    return CanonicalJson.tree(bytes("submission-business-start.json"));
  }

  /** The same application with a message id and a matter of its own. */
  public static Submission submission(String messageId, String matter) {
    ObjectNode tree = (ObjectNode) submission();
    tree.withObject("/envelope").put("messageId", messageId);
    tree.put("matterCode", matter);
    return CanonicalJson.read(tree, Submission.class);
  }

  /** A message id that nobody used. */
  public static String newMessageId() {
    return UUID.randomUUID().toString();
  }

  /** The result in {@code stepResult-<name>.xml}. */
  public static Object result(String name) {
    StepResult result = CanonicalXml.read(bytes("stepResult-" + name + ".xml"), StepResult.class);
    return switch (name) {
      case "identity-check" -> result.getIdentityCheckResult();
      case "property-check" -> result.getPropertyCheckResult();
      case "company-registration" -> result.getCompanyRegistrationResult();
      case "taxpayer-registration" -> result.getTaxpayerRegistrationResult();
      case "seal-filing" -> result.getSealFilingResult();
      default -> throw new IllegalArgumentException("No sample of " + name);
    };
  }

  /** A sample's bytes. */
  public static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/standard/1.2/samples/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
