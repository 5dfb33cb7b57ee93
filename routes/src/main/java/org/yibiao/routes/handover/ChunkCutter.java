package org.yibiao.routes.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yibiao.adapters.kit.record.RawRecord;
import org.yibiao.adapters.kit.record.RecordReader;
import org.yibiao.adapters.kit.record.UnreadableFile;

/** Cuts a file into chunks that are bounded in records and in bytes. */
final class ChunkCutter {

  private static final int RECORDS = 500;
  private static final long BYTES = 1 << 20;

  private final RecordReader reader;
  private Optional<UnreadableFile> broken = Optional.empty();

  ChunkCutter(RecordReader reader) {
    this.reader = reader;
  }

  /** The next chunk; empty at the end of the file, or where it cannot be followed any further. */
  List<RawRecord> next() {
    List<RawRecord> chunk = new ArrayList<>();
    long bytes = 0;
    try {
      while (broken.isEmpty() && chunk.size() < RECORDS && bytes < BYTES) {
        Optional<RawRecord> record = reader.next();
        if (record.isEmpty()) {
          break;
        }
        chunk.add(record.get());
        bytes += record.get().bytes().length;
      }
    } catch (UnreadableFile e) {
      // what came before it is good
      broken = Optional.of(e);
    }
    return chunk;
  }

  /** Why it ended before the file did, if so. */
  Optional<UnreadableFile> broken() {
    return broken;
  }
}
