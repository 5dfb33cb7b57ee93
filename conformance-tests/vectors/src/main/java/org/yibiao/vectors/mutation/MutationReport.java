package org.yibiao.vectors.mutation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.mutation.MutantResult.Fate;

/**
 * What a validator made of the mutants of a document.
 *
 * @param document name of the document's root
 * @param face its form
 * @param mutants all of them, in the order of the document
 */
public record MutationReport(String document, Face face, List<MutantResult> mutants) {

  public MutationReport {
    mutants = List.copyOf(mutants);
  }

  /** Those that nobody noticed. */
  public List<MutantResult> survivors() {
    return of(Fate.SURVIVED);
  }

  /** Those that ended so. */
  public List<MutantResult> of(Fate fate) {
    return mutants.stream().filter(mutant -> mutant.fate() == fate).toList();
  }

  /** How many ended how, for each operator. */
  public Map<Operator, Map<Fate, Long>> counts() {
    return mutants.stream()
        .collect(
            Collectors.groupingBy(
                MutantResult::operator,
                TreeMap::new,
                Collectors.groupingBy(MutantResult::fate, TreeMap::new, Collectors.counting())));
  }
}
