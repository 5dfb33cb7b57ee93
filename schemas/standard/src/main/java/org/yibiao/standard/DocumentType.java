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

  /** Where its JSON Schema 2020-12 of the newest version is. */
  public URL jsonSchema() {
    return jsonSchema(StandardVersion.newest());
  }

  /** Where its JSON Schema 2020-12 of a version is. */
  public URL jsonSchema(StandardVersion version) {
    return version.resource("json-schema/" + element + ".schema.json");
  }

  /** Where the XSD of all documents of the newest version is. */
  public static URL xsd() {
    return xsd(StandardVersion.newest());
  }

  /** Where the XSD of all documents of a version is. */
  public static URL xsd(StandardVersion version) {
    return version.resource("xsd/standard.xsd");
  }
}
