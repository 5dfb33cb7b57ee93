package org.yibiao.adapters.kit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.adapters.kit.DepartmentDescriptor.Handover;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordFault;
import org.yibiao.adapters.kit.record.RecordFormat;
import org.yibiao.adapters.kit.record.RecordOutcome;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.standard.v1.Finding;
import org.yibiao.standard.validation.SchemaCheck;
import org.yibiao.standard.validation.XmlSchemaCheck;

/** A sample file of a department's hand-over, read, mapped and held against the standard. */
public final class HandoverSample {

  private static final SchemaCheck STANDARD =
      XmlSchemaCheck.of(HandoverSample.class.getResource("/standard/1.1/xsd/standard.xsd"));

  private final RecordFormat format;
  private final RecordMapping mapping;

  /** The hand-over of this code in a department's descriptor. */
  public HandoverSample(String department, String code) {
    DepartmentFolder folder = new DepartmentFolder(department);
    Handover handover =
        folder.descriptor().handovers().orElseThrow().stream()
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow();
    this.format = RecordFormat.of(folder, handover.layout());
    this.mapping = RecordMapping.compile(folder, handover.mapping());
  }

  /** How records of this hand-over look. */
  public RecordFormat format() {
    return format;
  }

  /** The rules that each record breaks by its layout; none for a good one. */
  public List<List<String>> rules(byte[] file) {
    return outcomes(file).stream()
        .map(
            outcome ->
                outcome instanceof RecordOutcome.Bad bad
                    ? bad.faults().stream().map(RecordFault::rule).toList()
                    : List.<String>of())
        .toList();
  }

  /** The bodies of the standard that are made of the good records. */
  public List<String> bodies(byte[] file) {
    List<Map<String, String>> good = new ArrayList<>();
    for (RecordOutcome outcome : outcomes(file)) {
      if (outcome instanceof RecordOutcome.Good each) {
        good.add(each.values());
      }
    }
    return mapping.map(good).stream().map(each -> each.body().orElseThrow()).toList();
  }

  /** What is wrong with the structure of a body. */
  public static List<Finding> structure(String body) {
    return STANDARD.check(body.getBytes(StandardCharsets.UTF_8));
  }

  private List<RecordOutcome> outcomes(byte[] file) {
    List<RecordOutcome> all = new ArrayList<>();
    try (RecordReader reader = format.open(new ByteArrayInputStream(file))) {
      for (Optional<RawRecord> raw = reader.next(); raw.isPresent(); raw = reader.next()) {
        all.add(reader.read(raw.get()));
      }
    }
    return all;
  }
}
