package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yibiao.schemas.generator.compatibility.SmallStandards.document;

import com.sun.xml.xsom.parser.XSOMParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.SAXException;
import org.yibiao.schemas.generator.StandardXsd;
import org.yibiao.schemas.generator.UnsupportedXsd;

class CompatibilityCheckTest {

  private static final String FIELD = "<xs:element name='a' type='xs:string'/>";
  private static final String OTHER = "<xs:element name='b' type='xs:string'/>";

  @TempDir private Path folder;

  @Test
  void passes_a_version_that_only_adds() {
    assertThatCode(() -> check(FIELD, FIELD + OTHER.replace("/>", " minOccurs='0'/>")))
        .doesNotThrowAnyException();
  }

  @Test
  void fails_with_a_line_for_each_breach_in_both_languages() {
    assertThatThrownBy(() -> check(FIELD, OTHER))
        .isInstanceOf(IncompatibleStandard.class)
        .hasMessageContaining("is not compatible (2)")
        .hasMessageContaining(
            "receipt/a：数据项被删除或改名 (a → ∅)；带有该数据项的旧文书将被拒收；"
                + "应：保留原有内容，可在说明中标注停用 · field removed or renamed (a → ∅): older documents"
                + " with this field are refused; instead: keep it,")
        .hasMessageContaining("receipt/b：新增必填数据项");
  }

  @Test
  void compares_nothing_between_major_versions_and_says_so() throws IOException, SAXException {
    StandardXsd one = StandardXsd.read(write("one", FIELD));
    StandardXsd two = secondMajor(write("two", FIELD));
    assertThat(Compatibility.between(one, two))
        .containsExactly(
            new Breach(
                BreachKind.OTHER_NAMESPACE,
                "urn:yibiao:standard:v1",
                "urn:yibiao:standard:v1",
                "urn:yibiao:standard:v2"));
  }

  @Test
  void refuses_a_folder_that_holds_no_standard() {
    String[] folders = {folder.toString(), folder.toString()};
    assertThatThrownBy(() -> CompatibilityCheck.main(folders)).isInstanceOf(UnsupportedXsd.class);
  }

  @Test
  void refuses_to_be_run_without_two_folders() {
    String[] folders = {folder.toString()};
    assertThatThrownBy(() -> CompatibilityCheck.main(folders))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource(BreachKind.class)
  void says_each_breach_in_both_languages(BreachKind kind) {
    String line = new Breach(kind, "Party/name", "", "9").line();
    assertThat(line).startsWith("Party/name：").contains("∅ → 9").doesNotContain("\n");
    assertThat(line.split(" · ")[0]).matches(".*\\p{IsHan}.*；.*\\p{IsHan}.*；应：\\p{IsHan}.*");
    assertThat(line.split(" · ")[1]).matches("\\P{IsHan}+: \\P{IsHan}+; instead: \\P{IsHan}+");
  }

  private void check(String older, String newer) throws IOException {
    Path one = write("older", older).getParent();
    Path other = write("newer", newer).getParent();
    CompatibilityCheck.main(new String[] {one.toString(), other.toString()});
  }

  private Path write(String version, String fields) {
    return new SmallStandards(folder).write(version, document("receipt", fields));
  }

  private static StandardXsd secondMajor(Path xsd) throws IOException, SAXException {
    String namespace = StandardXsd.NAMESPACE.replace("v1", "v2");
    Files.writeString(xsd, Files.readString(xsd).replace(StandardXsd.NAMESPACE, namespace));
    XSOMParser parser = new XSOMParser(SAXParserFactory.newDefaultNSInstance());
    parser.parse(xsd.toFile());
    return new StandardXsd(parser.getResult().getSchema(namespace));
  }
}
