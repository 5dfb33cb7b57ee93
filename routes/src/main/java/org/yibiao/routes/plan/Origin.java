package org.yibiao.routes.plan;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.yibiao.standard.v1.Datum;
import org.yibiao.standard.v1.Source;
import org.yibiao.standard.v1.SourceKind;
import org.yibiao.standard.value.StepId;
import tools.jackson.databind.JsonNode;

/** The document that a part of a request is read from: the submission or an earlier result. */
record Origin(
    Optional<StepId> step, JsonNode document, SourceKind kind, String party, OffsetDateTime at) {

  /** Nothing if it is a step that was passed over. */
  static Optional<Origin> of(Input part, Material material) {
    if (part.from().isEmpty()) {
      return Optional.of(applicant(material));
    }
    return part.from().flatMap(step -> material.result(step).map(result -> of(step, result)));
  }

  private static Origin applicant(Material material) {
    return new Origin(
        Optional.empty(), material.submission(), SourceKind.APPLICANT, "", material.submittedAt());
  }

  private static Origin of(StepId step, Material.Result result) {
    return new Origin(
        Optional.of(step),
        result.content(),
        SourceKind.DEPARTMENT,
        result.department().value(),
        result.at());
  }

  Datum datum(String to, String path) {
    Source source = new Source();
    source.setKind(kind);
    step.ifPresent(
        id -> {
          source.setStepId(id.value());
          source.setDepartment(party);
        });
    source.setPath(path);
    source.setAt(at);
    Datum datum = new Datum();
    datum.setPath(to);
    datum.setSource(source);
    return datum;
  }
}
