package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yibiao.adapters.kit.DepartmentDescriptor.NativeCode;

/**
 * Every result code that a department declares is really given, by its simulator or in an answer of
 * its own form, and leads to the outcome that the descriptor says. A code that nobody gives here
 * fails the test: whoever declares one shows it.
 */
public abstract class NativeCodesContract {

  /** How to get an answer with some code. */
  @FunctionalInterface
  public interface Answer {

    /** Gets it. */
    ServiceOutcome get() throws Exception;
  }

  /** The department's folder. */
  protected abstract String department();

  /** For every code of the descriptor how to get an answer with it. */
  protected abstract Map<String, Answer> answers();

  @TestFactory
  Stream<DynamicTest> every_declared_code_is_given_and_means_what_is_declared() {
    return descriptor().codes().stream()
        .map(code -> DynamicTest.dynamicTest(code.code(), () -> check(code)));
  }

  @Test
  void gives_no_code_that_is_not_declared() {
    assertThat(descriptor().codes()).extracting(NativeCode::code).containsAll(answers().keySet());
  }

  @Test
  void says_for_every_code_but_success_in_both_languages_why() {
    assertThat(descriptor().codes())
        .filteredOn(code -> code.outcome() != OutcomeKind.DONE)
        .allMatch(code -> code.text().isPresent());
  }

  /** What the hub would hear. */
  protected static ServiceOutcome outcome(AskingHub.Heard heard) {
    if (heard instanceof AskingHub.Did did) {
      return new ServiceOutcome.Done(did.resultXml());
    }
    assertThat(heard).isInstanceOf(AskingHub.Answered.class);
    return ((AskingHub.Answered) heard).outcome();
  }

  private void check(NativeCode code) throws Exception {
    Answer answer = answers().get(code.code());
    assertThat(answer).as("no test has the department give its code %s", code.code()).isNotNull();
    ServiceOutcome outcome = answer.get();
    assertThat(outcome).isInstanceOf(kind(code.outcome()));
    if (!(outcome instanceof ServiceOutcome.Done)) {
      assertThat(nativeCode(outcome)).contains(code.code());
    }
  }

  private DepartmentDescriptor descriptor() {
    return new DepartmentFolder(department()).descriptor();
  }

  private static Class<? extends ServiceOutcome> kind(OutcomeKind outcome) {
    return switch (outcome) {
      case DONE -> ServiceOutcome.Done.class;
      case REFUSED -> ServiceOutcome.Refused.class;
      case CORRECTION_NEEDED -> ServiceOutcome.CorrectionNeeded.class;
      case RETRY_LATER -> ServiceOutcome.RetryLater.class;
      case UNKNOWN -> ServiceOutcome.Unknown.class;
      case NOT_DONE -> ServiceOutcome.NotDone.class;
      case IN_PROGRESS -> ServiceOutcome.InProgress.class;
    };
  }

  private static Optional<String> nativeCode(ServiceOutcome outcome) {
    if (outcome instanceof ServiceOutcome.Refused refused) {
      return refused.why().nativeCode();
    }
    if (outcome instanceof ServiceOutcome.CorrectionNeeded correction) {
      return correction.why().nativeCode();
    }
    return ((ServiceOutcome.Open) outcome).why().nativeCode();
  }
}
