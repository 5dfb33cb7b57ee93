package org.yibiao.hub.applicant;

import java.util.List;
import org.springframework.stereotype.Component;
import org.yibiao.routes.cases.CaseFile;
import org.yibiao.routes.cases.CaseStore;
import org.yibiao.routes.messages.MessageBook;
import org.yibiao.routes.messages.MessageField;
import org.yibiao.routes.messages.MessageKind;
import org.yibiao.routes.messages.MessageSearch;
import org.yibiao.routes.ratings.RatingBook;

/** Finds the cases of which somebody is the applicant, by the message that opened each. */
@Component
class OwnCases {

  private static final int MOST = 50;

  private final MessageBook messages;
  private final CaseStore cases;
  private final RatingBook ratings;

  OwnCases(MessageBook messages, CaseStore cases, RatingBook ratings) {
    this.messages = messages;
    this.cases = cases;
    this.ratings = ratings;
  }

  /** The newest first. */
  List<ApplicantController.CaseLine> of(String citizenId) {
    MessageSearch search =
        MessageSearch.all(MOST)
            .with(MessageField.SUBJECT, citizenId)
            .with(MessageField.KIND, MessageKind.SUBMISSION.code());
    return messages.find(search).messages().stream()
        .flatMap(message -> message.caseNumber().stream())
        .distinct()
        .flatMap(number -> cases.byNumber(number).stream())
        .map(this::line)
        .toList();
  }

  private ApplicantController.CaseLine line(CaseFile file) {
    return new ApplicantController.CaseLine(
        file.caseNumber(),
        file.matter().value(),
        file.state().value(),
        file.receivedAt(),
        file.completedAt(),
        ratings.of(file.caseNumber()).isPresent());
  }
}
