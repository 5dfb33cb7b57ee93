package org.yibiao.routes.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yibiao.standard.value.StepId;

/** Checks that the limits of a plan, whose order can be followed, can be kept together. */
final class LimitCheck {

  private final String where;
  private final Plan plan;
  private final Map<StepId, Way> longest = new HashMap<>();

  LimitCheck(String where, Plan plan) {
    this.where = where;
    this.plan = plan;
  }

  /** Steps one after another, and what is promised of them together. */
  private record Way(List<StepId> steps, int days) {
    private static final Way NONE = new Way(List.of(), 0);

    Way then(PlanStep step) {
      return new Way(
          Stream.concat(steps.stream(), Stream.of(step.id())).toList(),
          days + step.limits().days().orElse(0));
    }
  }

  void pass() {
    check("the matter", plan.limits());
    plan.steps().forEach(step -> check(step.id().value(), step.limits()));
    plan.limits().days().ifPresent(this::checkWays);
  }

  private void check(String whose, TimeLimit limit) {
    limit
        .promised()
        .ifPresent(
            promised ->
                limit
                    .statutory()
                    .filter(statutory -> promised > statutory)
                    .ifPresent(
                        statutory ->
                            refuse(
                                "%s: %d working days are promised, the law allows %d"
                                    .formatted(whose, promised, statutory))));
    Optional<Integer> before = limit.warnBefore();
    limit
        .days()
        .filter(days -> before.isPresent() && before.get() > days)
        .ifPresent(
            days ->
                refuse(
                    "%s: warned %d working days before a limit of %d"
                        .formatted(whose, before.get(), days)));
  }

  private void checkWays(int whole) {
    for (PlanStep step : plan.steps()) {
      Way way = way(step);
      if (way.days() > whole) {
        refuse(
            "the steps %s may take %d working days one after another, the matter only %d"
                .formatted(
                    way.steps().stream().map(StepId::value).collect(Collectors.joining(", ")),
                    way.days(),
                    whole));
      }
    }
  }

  private Way way(PlanStep step) {
    Way known = longest.get(step.id());
    if (known != null) {
      return known;
    }
    Way before = Way.NONE;
    for (StepId need : step.needs()) {
      Way way = way(plan.step(need));
      before = way.days() > before.days() ? way : before;
    }
    Way way = before.then(step);
    longest.put(step.id(), way);
    return way;
  }

  private void refuse(String reason) {
    throw new PlanRefused(where, reason);
  }
}
