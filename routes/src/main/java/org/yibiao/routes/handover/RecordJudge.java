package org.yibiao.routes.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.yibiao.adapters.kit.DepartmentDescriptor.Name;
import org.yibiao.adapters.kit.RecordMapping.Mapped;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordFault;
import org.yibiao.adapters.kit.record.RecordOutcome;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.routes.handover.JudgedChunk.Bad;
import org.yibiao.routes.handover.JudgedChunk.Good;
import org.yibiao.standard.v1.BilingualText;
import org.yibiao.standard.v1.Finding;

/**
 * Judges records: by the department's layout first, then, mapped, by the standard. For many
 * threads.
 *
 * @param source whose they are
 * @param check of bodies of the standard
 * @param common what their bodies have in common
 */
record RecordJudge(HandoverSource source, BodyCheck check, BodyCheck.Common common) {

  private static final Name CORRECT_AND_SEND =
      new Name("请更正该记录后重新移交。", "Correct the record and hand it over again.");

  private static final int LONGEST_KEY = 200;

  /** A record that its layout allows. */
  private record Read(RawRecord raw, Map<String, String> values, Supplier<String> sight) {}

  JudgedChunk judge(RecordReader reader, List<RawRecord> records) {
    List<Good> good = new ArrayList<>(records.size());
    List<Bad> bad = new ArrayList<>();
    boolean isUnreadable = true;
    // what is made on the way is kept for no more than are checked at once
    for (int from = 0; from < records.size(); from += BodyCheck.TOGETHER) {
      int to = Math.min(records.size(), from + BodyCheck.TOGETHER);
      isUnreadable &= judge(reader, records.subList(from, to), good, bad);
    }
    RawRecord last = records.get(records.size() - 1);
    return new JudgedChunk(records.get(0).start(), last.end(), good, bad, isUnreadable);
  }

  /** Whether none of them could even be read. */
  private boolean judge(
      RecordReader reader, List<RawRecord> records, List<Good> good, List<Bad> bad) {
    List<Read> read = new ArrayList<>(records.size());
    boolean isUnreadable = true;
    for (RawRecord raw : records) {
      RecordOutcome outcome = reader.read(raw);
      if (outcome instanceof RecordOutcome.Good allowed) {
        read.add(new Read(raw, allowed.values(), allowed.sight()));
        isUnreadable = false;
      } else if (outcome instanceof RecordOutcome.Bad not) {
        bad.add(bad(raw, not));
        isUnreadable &= not.isUnreadable();
      }
    }
    good.addAll(mapped(read, bad));
    return isUnreadable;
  }

  private List<Good> mapped(List<Read> read, List<Bad> bad) {
    List<Mapped> mapped = source.mapping().map(read.stream().map(Read::values).toList());
    List<Good> good = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Read each = read.get(i);
      Mapped body = mapped.get(i);
      String key = source.key(each.values());
      if (key.length() > LONGEST_KEY) {
        bad.add(new Bad(each.raw().start(), List.of(keyTooLong(each))));
      } else if (body.body().isPresent()) {
        good.add(new Good(each.raw().start(), key, body.body().get(), each.sight()));
      } else {
        bad.add(new Bad(each.raw().start(), List.of(notMapped(each, body.said()))));
      }
    }
    return conforming(good, bad);
  }

  private List<Good> conforming(List<Good> mapped, List<Bad> bad) {
    List<List<Finding>> errors = check.errors(common, mapped.stream().map(Good::document).toList());
    List<Good> good = new ArrayList<>();
    for (int i = 0; i < mapped.size(); i++) {
      Good each = mapped.get(i);
      if (errors.get(i).isEmpty()) {
        good.add(each);
      } else {
        bad.add(new Bad(each.at(), errors.get(i).stream().map(e -> reject(each, e)).toList()));
      }
    }
    return good;
  }

  private static Bad bad(RawRecord raw, RecordOutcome.Bad outcome) {
    return new Bad(
        raw.start(),
        outcome.faults().stream().map(fault -> reject(raw, outcome.shown(), fault)).toList());
  }

  private static RejectEntry reject(RawRecord raw, String shown, RecordFault fault) {
    return new RejectEntry(
        raw.number(),
        raw.start().line(),
        raw.start().offset(),
        shown,
        fault.field(),
        fault.rule(),
        fault.reason(),
        fault.remedy());
  }

  private static RejectEntry reject(Good record, Finding finding) {
    return new RejectEntry(
        record.at().records() + 1,
        record.at().line(),
        record.at().offset(),
        record.sight().get(),
        Optional.of(finding.getPointer()),
        finding.getRule(),
        name(finding.getMessage()),
        Optional.ofNullable(finding.getRemedy()).map(RecordJudge::name).orElse(CORRECT_AND_SEND));
  }

  private static Name name(BilingualText text) {
    return new Name(text.getZh(), text.getEn());
  }

  private static RejectEntry notMapped(Read record, String said) {
    return reject(
        record,
        "H-MAPPING",
        new Name("该记录无法转换为标准数据：" + said, "The record cannot be mapped: " + said));
  }

  private static RejectEntry keyTooLong(Read record) {
    return reject(
        record,
        "H-KEY",
        new Name(
            "主键超过 " + LONGEST_KEY + " 个字符。",
            "Its key is longer than " + LONGEST_KEY + " characters."));
  }

  private static RejectEntry reject(Read record, String rule, Name reason) {
    return new RejectEntry(
        record.raw().number(),
        record.raw().start().line(),
        record.raw().start().offset(),
        record.sight().get(),
        Optional.empty(),
        rule,
        reason,
        CORRECT_AND_SEND);
  }

  /** A record whose key an earlier one of the same file has. */
  static Bad doubled(Good record, long earlierLine) {
    return new Bad(
        record.at(),
        List.of(
            new RejectEntry(
                record.at().records() + 1,
                record.at().line(),
                record.at().offset(),
                record.sight().get(),
                Optional.empty(),
                "H-DOUBLE",
                new Name(
                    "与第 " + earlierLine + " 行的记录主键相同，已取该行。",
                    "It has the key of the record in line " + earlierLine + ", which was taken."),
                new Name("请只保留其中正确的一条。", "Keep the one of them that is right."))));
  }
}
