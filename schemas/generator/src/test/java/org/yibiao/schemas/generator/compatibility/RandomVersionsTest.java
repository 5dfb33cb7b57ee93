package org.yibiao.schemas.generator.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;
import org.yibiao.schemas.generator.StandardXsd;
import org.yibiao.schemas.generator.UnsupportedXsd;
import org.yibiao.schemas.generator.code.CodeLists;
import org.yibiao.schemas.generator.code.CodesXsd;

/** Random versions after the real standard, judged by the check and by the real validators. */
class RandomVersionsTest {

  private static final Path STANDARD = Path.of("../standard/src/main/resources/standard/1.0");
  private static final int ROUNDS = 40;
  private static final int CHANGED_DOCUMENTS = 80;

  @TempDir private Path folder;
  private SchemaSource source;
  private BothFaces older;
  private List<SomeDocument> documents;

  @BeforeEach
  void readTheStandard() throws IOException, SAXException {
    Path complete = SchemaSource.read(STANDARD.resolve("xsd")).write(folder.resolve("complete"));
    Files.writeString(complete.resolveSibling("codes.xsd"), codes());
    source = SchemaSource.read(folder.resolve("complete"));
    source.find(Nodes::isWords).forEach(Nodes::remove);
    older = BothFaces.of(source.write(folder.resolve("older")));
    documents = validDocuments();
  }

  @Test
  void a_version_judged_compatible_takes_every_document_of_the_one_before() throws IOException {
    int compatible = 0;
    int breaking = 0;
    for (int round = 0; round < ROUNDS; round++) {
      Random chance = new Random(round);
      SchemaSource edited = source.copy();
      List<String> edits = edit(edited, chance);
      Optional<BothFaces> newer = read(edited.write(folder.resolve("newer")));
      if (newer.isPresent()) {
        List<Breach> breaches = Compatibility.between(older.standard(), newer.get().standard());
        Optional<SomeDocument> refused = refused(newer.get());
        assertThat(refused.isPresent() && breaches.isEmpty())
            .as("%s after %s", refused, edits)
            .isFalse();
        compatible += breaches.isEmpty() ? 1 : 0;
        breaking += refused.isPresent() ? 1 : 0;
      }
    }
    assertThat(compatible).isGreaterThan(ROUNDS / 10);
    assertThat(breaking).isGreaterThan(ROUNDS / 10);
  }

  private static String codes() throws IOException {
    return CodesXsd.of(CodeLists.read(STANDARD.resolve("codes")), StandardXsd.NAMESPACE);
  }

  private List<SomeDocument> validDocuments() throws IOException {
    List<SomeDocument> samples = SomeDocument.samples(STANDARD.resolve("samples"));
    List<SomeDocument> valid = new ArrayList<>(samples);
    DocumentChange change = new DocumentChange(new Random(1));
    while (valid.size() < samples.size() + CHANGED_DOCUMENTS) {
      SomeDocument changed = change.of(valid.get(valid.size() % samples.size()));
      if (older.takes(changed)) {
        valid.add(changed);
      }
    }
    return valid;
  }

  private static List<String> edit(SchemaSource edited, Random chance) {
    List<String> edits = new ArrayList<>();
    for (int i = 0; i <= chance.nextInt(2); i++) {
      SchemaEdit[] all = SchemaEdit.values();
      edits.add(all[chance.nextInt(all.length)].apply(edited, chance));
    }
    return edits;
  }

  /** Empty if the edits left no standard. */
  private static Optional<BothFaces> read(Path xsd) throws IOException {
    try {
      return Optional.of(BothFaces.of(xsd));
    } catch (SAXException | UnsupportedXsd e) {
      return Optional.empty();
    }
  }

  private Optional<SomeDocument> refused(BothFaces newer) throws IOException {
    for (SomeDocument document : documents) {
      if (!newer.takes(document)) {
        return Optional.of(document);
      }
    }
    return Optional.empty();
  }
}
