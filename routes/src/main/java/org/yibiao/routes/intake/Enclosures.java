package org.yibiao.routes.intake;

import java.util.List;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.v1.Submission;

/** Looks after the files that a submission refers to. */
public interface Enclosures {

  /** What is wrong with them: of those that the hub should keep, one may not be there. */
  List<Finding> faults(Submission submission);
}
