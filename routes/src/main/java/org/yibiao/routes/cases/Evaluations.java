package org.yibiao.routes.cases;

import java.util.Optional;
import org.yibiao.standard.v1.Evaluation;

/** What applicants said of their cases. */
public interface Evaluations {

  /** Of this case; empty if it was not rated. */
  Optional<Evaluation> of(String caseNumber);
}
