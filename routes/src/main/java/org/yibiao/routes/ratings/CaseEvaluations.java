package org.yibiao.routes.ratings;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yibiao.routes.Departments;
import org.yibiao.routes.cases.Evaluations;
import org.yibiao.standard.v1.Evaluation;
import org.yibiao.standard.value.DepartmentCode;

/** The rating of a case as the standard shows it. */
@Component
class CaseEvaluations implements Evaluations {

  private final RatingStore store;
  private final Departments departments;
  private final Clock clock;

  CaseEvaluations(RatingStore store, Departments departments, Clock clock) {
    this.store = store;
    this.departments = departments;
    this.clock = clock;
  }

  @Override
  public Optional<Evaluation> of(String caseNumber) {
    return store.of(caseNumber).map(this::evaluation);
  }

  private Evaluation evaluation(Rating rating) {
    Evaluation evaluation = new Evaluation();
    evaluation.setSatisfaction(rating.satisfaction().code());
    evaluation.setEvaluatedAt(time(rating.ratedAt()));
    if (!rating.words().isEmpty()) {
      evaluation.setComment(rating.words());
    }
    List<Rating.Part> answered =
        rating.parts().stream().filter(part -> part.answer().isPresent()).toList();
    if (!answered.isEmpty()) {
      evaluation.setReply(answered.stream().map(this::reply).collect(Collectors.joining("\n")));
      answered.stream()
          .flatMap(part -> part.answer().stream())
          .map(Rating.Answer::at)
          .max(Instant::compareTo)
          .map(this::time)
          .ifPresent(evaluation::setRepliedAt);
    }
    return evaluation;
  }

  private String reply(Rating.Part part) {
    String name =
        departments
            .find(new DepartmentCode(part.department()))
            .map(adapter -> adapter.descriptor().name().zh())
            .orElse(part.department());
    return name + "：" + part.answer().map(Rating.Answer::reply).orElse("");
  }

  private OffsetDateTime time(Instant at) {
    return at.atZone(clock.getZone()).toOffsetDateTime();
  }
}
