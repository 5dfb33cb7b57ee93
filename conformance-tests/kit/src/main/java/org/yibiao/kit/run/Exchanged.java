package org.yibiao.kit.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.adapters.kit.Hop;
import org.yibiao.adapters.kit.ServiceRequest;
import org.yibiao.kit.department.Answer;
import org.yibiao.kit.report.Report.Message;

/** What went to and fro for one request. */
final class Exchanged {

  private Exchanged() {}

  /** All messages of it, in the order in which they went. */
  static Came came(ServiceRequest request, Answer answer) {
    List<Message> messages = new ArrayList<>();
    messages.add(
        Messages.standard(
            answer.asked(), Messages.KIT, Messages.ADAPTER, Messages.tree(request.document())));
    messages.addAll(inOrder(answer));
    messages.add(
        Messages.standard(
            answer.asked().plus(answer.took()), Messages.ADAPTER, Messages.KIT, answer.tree()));
    List<String> sent =
        answer.messages().stream()
            .filter(each -> each.hop().direction() == Hop.Direction.TO_DEPARTMENT)
            .map(each -> each.text())
            .toList();
    return Came.of(answer, sent, messages);
  }

  private static List<Message> inOrder(Answer answer) {
    return Stream.of(Messages.nativeOf(answer), Messages.wireOf(answer))
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Message::at))
        .toList();
  }
}
