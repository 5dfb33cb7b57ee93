package org.yibiao.adapters.kit.record;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;

/**
 * A file of records that is being read. One thread cuts it into records, any number of threads may
 * read these; not more than a record is kept.
 */
public final class RecordReader implements Closeable {

  private final ByteInput in;
  private final Framing framing;
  private final Fields fields;
  private final ValueCheck values;
  private final Shown shown;
  private long records;

  RecordReader(RecordLayout layout, ByteInput in, Framing framing, long records) {
    this.in = in;
    this.framing = framing;
    this.fields = framing.fields();
    this.values = new ValueCheck(layout);
    this.shown = new Shown(layout);
    this.records = records;
  }

  /** The same file, its head known, from this place on. */
  RecordReader goOn(RecordLayout layout, ByteInput there, RecordPosition from) {
    framing.goOn(there);
    return new RecordReader(layout, there, framing, from.records());
  }

  /**
   * Cuts out the next record.
   *
   * @return nothing at the end of the file
   * @throws UnreadableFile if the file is cut off or cannot be followed any further
   */
  public Optional<RawRecord> next() {
    Optional<RawRecord> next = framing.next(in, records);
    if (next.isPresent()) {
      records++;
    }
    return next;
  }

  /** Reads a record: takes it apart and checks its values by the layout. For many threads. */
  public RecordOutcome read(RawRecord raw) {
    if (raw.broken().isPresent()) {
      return unreadable(raw, List.of(raw.broken().get()));
    }
    Fields.Taken taken = fields.take(raw.bytes());
    return taken.faults().stream().anyMatch(RecordFault::unreadable)
        ? unreadable(raw, taken.faults())
        : values.check(taken);
  }

  private RecordOutcome unreadable(RawRecord raw, List<RecordFault> faults) {
    return new RecordOutcome.Bad(faults, shown.shape(raw.bytes()));
  }

  @Override
  public void close() {
    in.close();
  }
}
