package org.yibiao.adapters.kit.record;

import java.util.Optional;

/** Files in which every line is a record; empty lines are none. */
final class LineFraming implements Framing {

  private final Fields fields;
  private final RecordBytes line = new RecordBytes();

  LineFraming(Fields fields) {
    this.fields = fields;
  }

  @Override
  public void head(ByteInput in) {
    // the first line is a record already
  }

  @Override
  public Optional<RawRecord> next(ByteInput in, long records) {
    RecordPosition start = in.position(records);
    while (in.peek() != ByteInput.END) {
      start = in.position(records);
      readLine(in);
      if (!line.isEmpty()) {
        return Optional.of(
            new RawRecord(
                start,
                in.position(records + 1),
                line.take(),
                line.isTooLong() ? Optional.of(Faults.tooLong()) : Optional.empty()));
      }
    }
    return Optional.empty();
  }

  private void readLine(ByteInput in) {
    line.clear();
    for (int next = in.next(); next != ByteInput.END && next != '\n'; next = in.next()) {
      line.add(next);
    }
    line.dropReturn();
  }

  @Override
  public Fields fields() {
    return fields;
  }
}
