package org.yibiao.benchmarks.stages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.marketregulation.CallSigningStage;
import org.yibiao.hub.access.signatures.SignedRequestStages;
import org.yibiao.routes.audit.AuditStage;
import org.yibiao.standard.validation.CheckStages;

/** All stages of a message's way, in its order, by name. */
public final class Stages {

  private static final Map<String, Maker> ALL = all();

  private Stages() {}

  /** Prepares a stage: reads samples, compiles schemas and mappings. */
  public interface Maker {
    /** The stage, ready to be run. */
    Stage make() throws Exception;
  }

  /** The names of all. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * Prepares a stage and makes sure that both ways do the same.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  public static Stage ready(String name) throws Exception {
    Stage stage =
        Optional.ofNullable(ALL.get(name))
            .orElseThrow(() -> new IllegalArgumentException("No stage is called " + name))
            .make();
    stage.check();
    return stage;
  }

  private static Map<String, Maker> all() {
    Map<String, Maker> all = new LinkedHashMap<>();
    all.put("parse-xml", DocumentStages::parseXml);
    all.put("parse-json", DocumentStages::parseJson);
    all.put("schema-xsd", CheckStages::xsd);
    all.put("schema-json", CheckStages::jsonSchema);
    all.put("rules", CheckStages::rules);
    all.put("verdict-xml", CheckStages::xmlVerdict);
    all.put("verdict-json", CheckStages::jsonVerdict);
    all.putAll(MappingStages.all());
    all.put("digest-sha256", DigestStages::sha256);
    all.put("digest-batch", CheckStages::batchDigest);
    all.put("signature-audit-hmac", AuditStage::hmac);
    all.put("signature-tag-hmac", DigestStages::tag);
    all.put("signature-call-hmac", CallSigningStage::hmac);
    all.put("signature-request-ed25519", SignedRequestStages::ed25519);
    all.put("signature-request-p256", SignedRequestStages::p256);
    all.put("serialise-xml", DocumentStages::writeXml);
    all.put("serialise-json", DocumentStages::writeJson);
    return all;
  }
}
