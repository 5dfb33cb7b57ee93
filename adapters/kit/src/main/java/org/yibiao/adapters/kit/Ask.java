package org.yibiao.adapters.kit;

import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.DepartmentDescriptor.Translation;
import org.yibiao.standard.value.ServiceCode;

/**
 * A question that the department's own system asks the hub in the department's own form.
 *
 * @param code its name within the department
 * @param service the data service that holds the answer
 * @param purpose what the department needs the data for
 * @param legalBasis the law on which it asks, with its article
 * @param request how the native question is read: a stylesheet that makes {@code <question
 *     xmlns="urn:yibiao:adapter-kit" serial="…" division="…">} with a {@code subject} and {@code
 *     field}s of the standard in it; what other attributes it has, the answer's mapping gets back
 * @param answer how an {@code evidenceResponse} becomes the native answer, a refusal too
 */
public record Ask(
    String code,
    Name name,
    ServiceCode service,
    String purpose,
    String legalBasis,
    Translation request,
    Translation answer) {}
