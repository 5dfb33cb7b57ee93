package org.yibiao.routes.supervision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yibiao.routes.Moment;

/** Where one sees cards. */
@Component
public class CardBook {

  private final CardStore cards;

  CardBook(CardStore cards) {
    this.cards = cards;
  }

  /**
   * Which cards somebody wants to see; what is empty bounds nothing.
   *
   * @param department whose steps they are about
   * @param after number of the card before the first wanted
   */
  public record Search(
      Optional<SupervisionCard.State> state,
      Optional<CardType> type,
      Optional<String> department,
      Optional<String> caseNumber,
      Optional<String> after) {}

  /** Cards, the newest first. */
  @Transactional(readOnly = true)
  public SupervisionBook.Part<SupervisionCard> cards(Search search, int size) {
    Conditions where = new Conditions("1 = 1");
    where
        .and("state = :state", "state", search.state().map(SupervisionCard.State::code))
        .and("type = :type", "type", search.type().map(CardType::code))
        .and("department = :department", "department", search.department())
        .and("case_number = :case", "case", search.caseNumber());
    search.after().ifPresent(number -> after(number, where));
    List<SupervisionCard> found =
        cards.list(
            where.sql() + " order by sent_at desc, number desc limit " + (size + 1),
            where.values());
    return SupervisionBook.Part.of(found, size, SupervisionCard::number);
  }

  private void after(String number, Conditions where) {
    SupervisionCard last =
        cards.list("number = :number", Map.of("number", number)).stream()
            .findFirst()
            .orElseThrow(() -> SupervisionProblems.notFound("after=" + number));
    where
        .and("sent_at <= :at and (sent_at < :at or number < :after)")
        .with("at", Moment.param(last.sentAt()))
        .with("after", number);
  }
}
