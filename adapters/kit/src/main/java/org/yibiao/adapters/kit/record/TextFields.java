package org.yibiao.adapters.kit.record;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Function;

/**
 * Fields of a form that is read as text.
 *
 * @param charset of the file
 * @param read takes the text of a record apart
 */
record TextFields(Charset charset, Function<String, Taken> read) implements Fields {

  @Override
  public Taken take(byte[] record) {
    try {
      return read.apply(StrictText.decode(charset, record, 0, record.length));
    } catch (StrictText.MalformedText e) {
      return Taken.nothing(Faults.malformed(Optional.empty(), charset.name(), e.place()));
    }
  }
}
