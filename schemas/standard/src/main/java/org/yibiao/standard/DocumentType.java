package org.yibiao.standard;

import java.net.URL;
import org.yibiao.standard.v1.Batch;
import org.yibiao.standard.v1.Case;
import org.yibiao.standard.v1.ChangeEvent;
import org.yibiao.standard.v1.EvidenceRequest;
import org.yibiao.standard.v1.EvidenceResponse;
import org.yibiao.standard.v1.Licence;
import org.yibiao.standard.v1.Matter;
import org.yibiao.standard.v1.Problem;
import org.yibiao.standard.v1.Receipt;
import org.yibiao.standard.v1.StepRequest;
import org.yibiao.standard.v1.StepResult;
import org.yibiao.standard.v1.Submission;
import org.yibiao.standard.v1.SupervisionSignal;

/** The kinds of documents that the standard knows. */
public enum DocumentType {
  SUBMISSION("submission", Submission.class),
  RECEIPT("receipt", Receipt.class),
  STEP_REQUEST("stepRequest", StepRequest.class),
  STEP_RESULT("stepResult", StepResult.class),
  CASE("case", Case.class),
  PROBLEM("problem", Problem.class),
  MATTER("matter", Matter.class),
  LICENCE("licence", Licence.class),
  EVIDENCE_REQUEST("evidenceRequest", EvidenceRequest.class),
  EVIDENCE_RESPONSE("evidenceResponse", EvidenceResponse.class),
  CHANGE_EVENT("changeEvent", ChangeEvent.class),
  SUPERVISION_SIGNAL("supervisionSignal", SupervisionSignal.class),
  BATCH("batch", Batch.class);

  private final String element;
  private final Class<?> model;

  DocumentType(String element, Class<?> model) {
    this.element = element;
    this.model = model;
  }

  /** Name of the root element; the JSON Schema bears it too. */
  public String element() {
    return element;
  }

  /** The generated class. */
  public Class<?> model() {
    return model;
  }

  /** Where its JSON Schema 2020-12 is. */
  public URL jsonSchema() {
    return resource("json-schema/" + element + ".schema.json");
  }

  /** Where the XSD of all documents is. */
  public static URL xsd() {
    return resource("xsd/standard.xsd");
  }

  private static URL resource(String path) {
    return DocumentType.class.getResource("/standard/1.0/" + path);
  }
}
