package org.yibiao.benchmarks.stages.bare;

import org.yibiao.benchmarks.stages.MappingCase;
import org.yibiao.standard.v1.StepRequest;

/**
 * A department's mapping by the bare libraries: JAXB, Saxon or JSONata, and the JDK's or
 * networknt's validator, without a line of the hub's around them. For one thread.
 */
public interface BareMapping {

  /** The mapping in the language that the department chose. */
  static BareMapping of(MappingCase of) throws Exception {
    return of.service().request().mapping().endsWith(".jsonata")
        ? new BareJsonata(of)
        : new BareXslt(of);
  }

  /** The request as text in the department's form, which its schema allows. */
  String request(StepRequest document) throws Exception;

  /** The result in the department's answer: its schema allows the one, the standard the other. */
  Object answer(String text) throws Exception;
}
