package org.yibiao.adapters.kit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yibiao.adapters.kit.DepartmentDescriptor.NativeCode;

/** A department's table of result codes: native code to the standard's outcome. */
final class CodeTable {

  private final Map<String, NativeCode> codes;
  private final String department;

  CodeTable(DepartmentDescriptor descriptor) {
    this.department = descriptor.name().en();
    this.codes =
        descriptor.codes().stream()
            .collect(toUnmodifiableMap(NativeCode::code, Function.identity()));
  }

  /** The outcome of an answer; a code that the table lacks means that the outcome is unknown. */
  ServiceOutcome outcome(NativeAnswer answer, Optional<Object> result) {
    NativeCode meaning = codes.get(answer.code());
    if (meaning == null) {
      return new ServiceOutcome.Unknown(undeclared(answer));
    }
    Why why = why(answer, meaning);
    return switch (meaning.outcome()) {
      case DONE ->
          new ServiceOutcome.Done(
              result.orElseThrow(
                  () -> new AnswerNotUnderstood("Code " + answer.code() + " came without data")));
      case REFUSED -> new ServiceOutcome.Refused(why);
      case CORRECTION_NEEDED -> new ServiceOutcome.CorrectionNeeded(why);
      case RETRY_LATER -> new ServiceOutcome.RetryLater(why, Optional.empty());
      case UNKNOWN -> new ServiceOutcome.Unknown(why);
      case NOT_DONE -> new ServiceOutcome.NotDone(why);
      case IN_PROGRESS -> new ServiceOutcome.InProgress(why);
    };
  }

  private static Why why(NativeAnswer answer, NativeCode meaning) {
    String own = answer.message();
    String zh = meaning.text().map(DepartmentDescriptor.Name::zh).orElse(own);
    String en = meaning.text().map(DepartmentDescriptor.Name::en).orElse(own);
    String said = own.isEmpty() || own.equals(zh) ? "" : "（" + own + "）";
    return new Why(Optional.of(answer.code()), zh + said, en, answer.field().or(meaning::field));
  }

  private Why undeclared(NativeAnswer answer) {
    return new Why(
        Optional.of(answer.code()),
        "部门返回了未登记的代码 " + answer.code() + "：" + answer.message(),
        department + " gave the undeclared code " + answer.code() + ": " + answer.message(),
        Optional.empty());
  }
}
