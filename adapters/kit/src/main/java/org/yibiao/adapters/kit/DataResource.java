package org.yibiao.adapters.kit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.standard.v1.Confidentiality;

/**
 * What a data service of a department gives: an entry of the catalogue (GB/T 21063.3).
 *
 * @param code the resource's code in the catalogue
 * @param body the element of the standard that one answer holds, such as {@code ownership}; {@code
 *     dataRecord} with the fields of the service's answer where the standard has none
 * @param summary what it holds, in a sentence
 * @param subjects what it can be asked about
 * @param sharing to whom it is given
 * @param condition what the holder demands, where the sharing is conditional
 * @param purposes what it may be asked for; free text for people, the grant decides
 * @param freshness how long an answer may be used again; zero if it must be asked anew
 * @param consent what the one whom the data are about has to do first; nothing if absent
 * @param updated how often the department brings it up to date, in words
 * @param nothing the native codes that say that nothing is held about the subject
 * @param grants which departments may have which of its fields
 * @param quality how far the holder answers for the data; not stated if absent
 */
public record DataResource(
    String code,
    String body,
    Name summary,
    List<Subject> subjects,
    Sharing sharing,
    Optional<Name> condition,
    List<String> purposes,
    Duration freshness,
    Optional<Consent> consent,
    Name updated,
    List<String> nothing,
    List<Grant> grants,
    Optional<Quality> quality) {

  /** Absent lists are empty. */
  public DataResource {
    purposes = purposes == null ? List.of() : List.copyOf(purposes);
    nothing = nothing == null ? List.of() : List.copyOf(nothing);
    grants = grants == null ? List.of() : List.copyOf(grants);
  }

  /** Kinds of subject, as in {@code DataSubject} of party.xsd. */
  public enum Subject {
    /** A person with an identity document. */
    @JsonProperty("citizen")
    CITIZEN,
    /** An organisation with a unified social credit code. */
    @JsonProperty("creditCode")
    CREDIT_CODE,
    /** A real-estate unit. */
    @JsonProperty("realEstateUnitCode")
    REAL_ESTATE_UNIT
  }

  /** What somebody has to agree to before data about them are given. */
  public enum Consent {
    /** That they are asked for: by the request's {@code consent}, or that of its case. */
    @JsonProperty("needed")
    NEEDED,
    /** What is given: they see it first, and may say no. */
    @JsonProperty("preview")
    PREVIEW
  }

  /** The sharing types of the government data sharing regulation (2025). */
  public enum Sharing {
    /** To every department that is plugged in. */
    @JsonProperty("unconditional")
    UNCONDITIONAL("unconditional"),
    /** To those that the holder granted it. */
    @JsonProperty("conditional")
    CONDITIONAL("conditional"),
    /** To nobody. */
    @JsonProperty("not-shared")
    NOT_SHARED("not-shared");

    private final String code;

    Sharing(String code) {
      this.code = code;
    }

    /** The code in the descriptor. */
    public String code() {
      return code;
    }

    /** The type of this code in the descriptor. */
    public static Optional<Sharing> of(String code) {
      return Stream.of(values()).filter(each -> each.code.equals(code)).findFirst();
    }
  }

  /**
   * What one department may have of this resource, as the holder says in its own descriptor.
   *
   * @param department code of the department that may ask
   * @param fields JSON Pointers of the members of the body that it may have, each with all below
   *     it; all if empty
   * @param clearUpTo the highest class of confidentiality that it gets as it is, the rest masked;
   *     everything if absent
   * @param verdictsOnly whether it gets nothing but answers of yes or no
   */
  public record Grant(
      String department, List<String> fields, Confidentiality clearUpTo, boolean verdictsOnly) {

    /** The data as they are. */
    public static Grant whole(String department) {
      return new Grant(department, List.of(), Confidentiality.SENSITIVE, false);
    }

    /** An absent list is empty; without a class nothing is masked. */
    public Grant {
      clearUpTo = clearUpTo == null ? Confidentiality.SENSITIVE : clearUpTo;
      fields = fields == null ? List.of() : List.copyOf(fields);
    }
  }
}
