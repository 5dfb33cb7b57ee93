package org.yibiao.routes.grants;

import java.time.OffsetDateTime;
import java.util.List;
import org.yibiao.standard.v1.Confidentiality;

/**
 * What a department hands in to get data, or what a holder narrows it to; as JSON.
 *
 * @param resource code of the resource in the catalogue
 * @param fields JSON Pointers of the members of the body that are needed; all if absent
 * @param matters codes of the joint matters that they are needed for; any if absent
 * @param purposes what they are needed for, as requests will say it; any if absent
 * @param until when the grant shall end, in ISO 8601; never if absent
 * @param perDay how many requests a day are needed; unbounded if absent
 * @param clearUpTo the highest class of confidentiality that is needed in clear, such as {@code
 *     internal}; what is above it comes masked; {@code sensitive}, nothing masked, if absent
 * @param verdictsOnly whether answers of yes or no are enough; false if absent
 * @param ground why: the law and the task, at most 500 characters
 */
public record GrantApplication(
    String resource,
    List<String> fields,
    List<String> matters,
    List<String> purposes,
    OffsetDateTime until,
    Integer perDay,
    String clearUpTo,
    Boolean verdictsOnly,
    String ground) {

  /** Absent lists and words are empty. */
  public GrantApplication {
    resource = resource == null ? "" : resource;
    fields = fields == null ? List.of() : List.copyOf(fields);
    matters = matters == null ? List.of() : List.copyOf(matters);
    purposes = purposes == null ? List.of() : List.copyOf(purposes);
    clearUpTo = clearUpTo == null ? Confidentiality.SENSITIVE.value() : clearUpTo;
    verdictsOnly = verdictsOnly != null && verdictsOnly;
    ground = ground == null ? "" : ground.strip();
  }
}
