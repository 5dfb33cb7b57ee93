package org.yibiao.vectors.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.yibiao.vectors.Face;
import org.yibiao.vectors.constraint.Constraint.Layer;
import org.yibiao.vectors.mutation.Expected;
import org.yibiao.vectors.mutation.Instances;
import org.yibiao.vectors.mutation.Original;
import org.yibiao.vectors.mutation.PublishedSamples.Sample;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The vectors that were written by hand, in files beside the classes. */
final class WrittenCases {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private WrittenCases() {}

  /** The cases of a file. */
  static List<WrittenCase> read(String file) {
    try (InputStream in = WrittenCases.class.getResourceAsStream("/org/yibiao/vectors/" + file)) {
      return YAML.readValue(in.readAllBytes(), new TypeReference<List<WrittenCase>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The vectors of {@code cases.yaml}, in both forms. */
  static Stream<Vector> vectors(Instances instances) {
    return read("cases.yaml").stream().flatMap(each -> vectors(each, instances));
  }

  private static Stream<Vector> vectors(WrittenCase written, Instances instances) {
    Sample base = Seeds.SAMPLES.get(written.base());
    Seed seed = Seed.of(written.name(), base.type(), written.change().of(base.tree()), instances);
    return seed.originals().stream().map(original -> vector(written, original));
  }

  private static Vector vector(WrittenCase written, Original<?> original) {
    List<Expected> findings =
        written.at().stream()
            .map(pointer -> Places.of(original.type().element(), pointer))
            .map(at -> new Expected(written.rule(), at.pointer(), at.xpath(), "error"))
            .toList();
    Expectation expect =
        findings.isEmpty() ? Expectation.right(Layer.RULES) : Expectation.wrong(findings);
    return new Vector(
        written.name(),
        original.type(),
        face(original),
        written.constraints(),
        expect,
        original.bytes());
  }

  private static Face face(Original<?> original) {
    return original.face();
  }
}
