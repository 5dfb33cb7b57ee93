package org.yibiao.standard.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.yibiao.standard.validation.Messages.Message;

class MessagesTest {

  @Test
  void has_words_in_both_languages_for_every_fault_of_structure() {
    assertThat(Messages.STRUCTURE.byRule().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(FaultKind.values()).map(FaultKind::rule).toList());
    assertThat(Messages.STRUCTURE.byRule().values()).allSatisfy(MessagesTest::isComplete);
  }

  @Test
  void has_words_in_both_languages_for_every_fault_of_codes() {
    assertThat(Messages.CODES.byRule().keySet())
        .containsExactlyInAnyOrder("C-UNKNOWN", "C-WITHDRAWN", "C-NOT-YET", "C-ID-DIVISION");
    assertThat(Messages.CODES.byRule().values()).allSatisfy(MessagesTest::isComplete);
  }

  @Test
  void has_words_in_both_languages_for_every_fault_of_batches() {
    assertThat(Messages.BATCH.byRule().keySet())
        .containsExactlyInAnyOrder("B-COUNT", "B-SEQUENCE", "B-DIGEST", "B-TOO-LARGE");
    assertThat(Messages.BATCH.byRule().values()).allSatisfy(MessagesTest::isComplete);
  }

  @Test
  void has_words_and_a_source_for_every_rule() {
    assertThat(Messages.RULES.byRule().values()).allSatisfy(MessagesTest::isComplete);
    assertThat(Messages.RULES.byRule().values()).extracting(Message::source).doesNotContain("");
  }

  private static void isComplete(Message message) {
    assertThat(message.message().zh()).matches(".*\\p{IsHan}.*");
    assertThat(message.message().en()).isNotBlank();
    assertThat(message.remedy().zh()).matches(".*\\p{IsHan}.*");
    assertThat(message.remedy().en()).isNotBlank();
  }
}
