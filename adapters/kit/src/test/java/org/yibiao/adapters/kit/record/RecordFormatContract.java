package org.yibiao.adapters.kit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.record.RecordFile.Read;

/** What holds for every form of file. */
abstract class RecordFormatContract {

  private static final List<Map<String, String>> RECORDS =
      List.of(
          Map.of("NO", "A001", "NAME", "林知远", "STATE", "03"),
          Map.of("NO", "A002", "NAME", "𠮷野 \"家\"，<&>", "STATE", "07"),
          Map.of("NO", "A003", "NAME", "㐂", "STATE", "03"));

  @TempDir private Path folder;

  /** A layout with NO (4 bytes, required), NAME (personal) and STATE (codes 1: 03, 2: 07). */
  abstract RecordFormat format();

  /** A broken record that stands between two right ones. */
  abstract byte[] withABrokenRecordInTheMiddle();

  @Test
  void reads_what_it_writes_rare_characters_included() {
    List<Read> read = RecordFile.read(format(), RecordFile.written(format(), RECORDS));

    assertThat(read).extracting(Read::values).containsExactlyElementsOf(RECORDS);
  }

  @Test
  void goes_on_after_any_record_as_if_it_had_read_all() {
    Path file = RecordFile.file(folder, RecordFile.written(format(), RECORDS));
    List<Read> all = RecordFile.read(format(), file, RecordPosition.START);

    for (int i = 0; i < all.size(); i++) {
      List<Read> rest = RecordFile.read(format(), file, all.get(i).raw().end());
      assertThat(rest).usingRecursiveComparison().isEqualTo(all.subList(i + 1, all.size()));
    }
  }

  @Test
  void sets_a_broken_record_aside_and_reads_the_others() {
    List<Read> read = RecordFile.read(format(), withABrokenRecordInTheMiddle());

    assertThat(read).hasSize(3);
    assertThat(read.get(0).values()).containsEntry("NO", "A001");
    assertThat(read.get(1).rules()).isNotEmpty();
    assertThat(read.get(2).values()).containsEntry("NO", "A003");
  }

  @Test
  void names_the_line_of_each_record() {
    List<Read> read = RecordFile.read(format(), withABrokenRecordInTheMiddle());
    long first = read.get(0).raw().start().line();

    assertThat(read)
        .extracting(each -> each.raw().start().line())
        .containsExactly(first, first + 1, first + 2);
  }

  @Test
  void masks_personal_columns_and_everything_of_a_broken_record() {
    String shown =
        RecordFile.read(format(), withABrokenRecordInTheMiddle()).stream()
            .map(each -> each.outcome().shown())
            .reduce("", String::concat);

    assertThat(shown).contains("A001").contains("林**").doesNotContain("知远").doesNotContain("秘密");
  }
}
