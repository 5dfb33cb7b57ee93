package org.yibiao.hub.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.routes.supervision.SupervisionBook;
import org.yibiao.routes.supervision.SupervisionCard;

/**
 * A card as JSON: the electronic supervision record of GB/T 39046. What is null is not there.
 *
 * @param number the supervision number
 * @param stepId not there if it is about the case as a whole; nor is department
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CardView(
    String number,
    String caseNumber,
    String stepId,
    String department,
    String matter,
    String power,
    String type,
    String rule,
    Name content,
    LocalDate dueOn,
    Instant sentAt,
    String state,
    Instant stateAt,
    String result,
    Integer lateDays,
    String handledBy,
    String note) {

  /** Cards in a list. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Page(List<CardView> items, String next) {
    static Page of(SupervisionBook.Part<SupervisionCard> part) {
      return new Page(part.items().stream().map(CardView::of).toList(), part.next().orElse(null));
    }
  }

  static CardView of(SupervisionCard card) {
    boolean isCase = card.stepId().isEmpty();
    return new CardView(
        card.number(),
        card.caseNumber(),
        isCase ? null : card.stepId(),
        isCase ? null : card.about().department(),
        card.about().matter(),
        card.about().power().isEmpty() ? null : card.about().power(),
        card.type().code(),
        card.rule(),
        card.content(),
        card.dueOn(),
        card.sentAt(),
        card.state().code(),
        card.stateAt(),
        card.result().map(SupervisionCard.Result::code).orElse(null),
        card.result().map(SupervisionCard.Result::lateDays).orElse(null),
        card.handling().map(SupervisionCard.Handling::by).orElse(null),
        card.handling().map(SupervisionCard.Handling::note).orElse(null));
  }
}
