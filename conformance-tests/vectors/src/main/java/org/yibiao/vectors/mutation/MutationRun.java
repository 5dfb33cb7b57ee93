package org.yibiao.vectors.mutation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.v1.Finding;
import org.yibiao.vectors.Face;

/**
 * Makes every wrong document of a valid one that the schema knows of, and shows each to a
 * validator.
 *
 * @param document the valid document
 * @param wanted which mutations are made
 * @param <D> the document in memory
 */
public record MutationRun<D>(Original<D> document, Predicate<Mutation<D>> wanted) {

  /** A judge of documents. */
  @FunctionalInterface
  public interface Validator {

    /** What is wrong with a document of this kind and form; nothing, if it is right. */
    List<Finding> validate(DocumentType type, Face face, byte[] document);
  }

  /** A run of all mutations of a document. */
  public static <D> MutationRun<D> of(Original<D> document) {
    return new MutationRun<>(document, mutation -> true);
  }

  /** The same with some of the mutations only. */
  public MutationRun<D> only(Predicate<Mutation<D>> some) {
    return new MutationRun<>(document, wanted.and(some));
  }

  /**
   * Makes the mutants and has them judged. What the validator says of the original already,
   * warnings say, is not counted as found.
   *
   * @throws IllegalArgumentException if the document has errors itself
   */
  public MutationReport run(Validator validator) {
    List<Finding> first = judged(validator, document.bytes());
    if (first.stream().anyMatch(finding -> "error".equals(finding.getSeverity().value()))) {
      throw new IllegalArgumentException(
          "The document is not valid itself: " + Expected.of(first.get(0)));
    }
    Set<Expected> known = new HashSet<>(first.stream().map(Expected::of).toList());
    List<MutantResult> results = new ArrayList<>();
    for (Mutation<D> mutation : document.mutations()) {
      if (wanted.test(mutation)) {
        List<Finding> found = judged(validator, document.with(List.of(mutation.edit())));
        results.add(result(mutation, found, known));
      }
    }
    return new MutationReport(document.type().element(), document.face(), results);
  }

  private List<Finding> judged(Validator validator, byte[] bytes) {
    return validator.validate(document.type(), document.face(), bytes);
  }

  private MutantResult result(Mutation<D> mutation, List<Finding> found, Set<Expected> known) {
    return new MutantResult(
        mutation.operator(),
        mutation.constraints(),
        mutation.place().pointer(),
        mutation.place().xpath(),
        mutation.before(),
        mutation.after(),
        List.of(mutation.expected()),
        found.stream().map(Expected::of).filter(each -> !known.contains(each)).sorted().toList());
  }
}
