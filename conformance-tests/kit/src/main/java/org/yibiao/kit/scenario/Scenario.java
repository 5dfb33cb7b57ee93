package org.yibiao.kit.scenario;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One scenario, as its file has it: what is done, what is expected, and what is put in order again
 * afterwards, whatever came of it.
 *
 * @param id unique among all scenarios of a run
 * @param title what is tried, in one line
 * @param why what it is good for, for people who know neither the standard nor the protocol
 * @param appliesTo whom it is for, and how often it is run there
 * @param mandatory whether a certificate depends on it
 * @param needs what the target must let the kit do; where it does not, the scenario is skipped
 * @param settings settings of the adapter that differ for this scenario, such as a wrong key
 * @param steps in their order; the first that fails ends the scenario
 * @param cleanup is always run, in full
 */
public record Scenario(
    String id,
    Text title,
    Text why,
    AppliesTo appliesTo,
    boolean mandatory,
    Set<Need> needs,
    Map<String, String> settings,
    List<Step> steps,
    List<Step> cleanup) {

  /** What is absent is empty. */
  public Scenario {
    appliesTo = appliesTo == null ? AppliesTo.EVERYBODY : appliesTo;
    needs = needs == null ? Set.of() : Set.copyOf(needs);
    settings = settings == null ? Map.of() : Map.copyOf(settings);
    steps = List.copyOf(steps);
    cleanup = cleanup == null ? List.of() : List.copyOf(cleanup);
  }

  /** What a scenario may need of its target. */
  public enum Need {
    /** That it can be made slow, be put out of order, and be looked into. */
    SIMULATOR,
    /** That it listens for HTTP, so that any bytes can be sent to it. */
    HTTP,
    /** That it may be called far more often than is usual. */
    BURST,
    /** That the sample has a field which takes a name or a text. */
    TEXT_FIELD
  }
}
