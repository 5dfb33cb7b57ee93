package org.yibiao.benchmarks.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yibiao.benchmarks.bulk.Taker.Taken;

class TakerTest {

  private static final int RECORDS = 160;

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Form.class)
  void both_sides_keep_and_refuse_the_same(Form form) throws Exception {
    for (String side : new String[] {Bulk.HUB, Bulk.BARE}) {
      Path data = Files.createDirectory(folder.resolve(side));
      Path file = new InputFile(form, RECORDS, 1).in(data);

      Taken taken = BulkProcess.taker(side, form).take(file, data);

      assertThat(taken.refused()).as(side).isEqualTo(2);
      assertThat(taken.kept()).as(side).isEqualTo(158);
    }
  }
}
