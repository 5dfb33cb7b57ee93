package org.yibiao.adapters.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yibiao.adapters.kit.RecordMapping.Mapped;

class RecordMappingTest {

  private static final String FAILS_AT_BAD =
      """
      <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
        <xsl:template match="record">
          <limits>
            <first><xsl:value-of select="A"/></first>
            <xsl:if test="A = 'bad'">
              <xsl:message terminate="yes">A is bad</xsl:message>
            </xsl:if>
          </limits>
        </xsl:template>
      </xsl:stylesheet>
      """;

  @TempDir private Path folder;

  @Test
  void what_was_written_of_a_record_that_failed_is_not_part_of_the_next() throws Exception {
    Files.createFile(folder.resolve("department.yaml"));
    Files.writeString(folder.resolve("limits.xsl"), FAILS_AT_BAD);
    RecordMapping mapping =
        RecordMapping.compile(new DepartmentFolder("land", Optional.of(folder)), "limits.xsl");

    List<Mapped> mapped =
        mapping.map(List.of(Map.of("A", "bad"), Map.of("A", "好"), Map.of("A", "good")));

    assertThat(mapped)
        .extracting(Mapped::body)
        .containsExactly(
            Optional.empty(),
            Optional.of("<limits><first>好</first></limits>"),
            Optional.of("<limits><first>good</first></limits>"));
  }
}
