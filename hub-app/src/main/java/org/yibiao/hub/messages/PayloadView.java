package org.yibiao.hub.messages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yibiao.routes.inspection.MessageDesk;
import org.yibiao.routes.messages.content.FieldChange;
import org.yibiao.routes.messages.content.Leaf;

/**
 * What crossed with a hop.
 *
 * @param nativeText as the other side speaks; empty if that was the standard's form
 * @param canonicalText in the standard's form; empty if it was not understood
 * @param cut whether a part was too long to be kept
 * @param changes what the mapping did with each datum
 */
record PayloadView(
    HopRow hop,
    boolean masked,
    boolean cut,
    String nativeText,
    String canonicalText,
    List<Change> changes) {

  /**
   * What became of a datum.
   *
   * @param kind carried, renamed, reformatted, recoded, only-native or only-canonical
   */
  record Change(String kind, Optional<Value> nativeField, Optional<Value> canonicalField) {}

  /**
   * A datum.
   *
   * @param path where it stands
   */
  record Value(String path, String value) {

    static Value of(Leaf leaf) {
      return new Value(leaf.pointer(), leaf.value());
    }
  }

  static PayloadView of(MessageDesk.Shown shown) {
    return new PayloadView(
        HopRow.of(shown.hop()),
        shown.isMasked(),
        shown.content().isCut(),
        shown.content().nativeText().orElse(""),
        shown.content().canonicalText().orElse(""),
        shown.changes().stream().map(PayloadView::change).toList());
  }

  private static Change change(FieldChange change) {
    return new Change(
        change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        change.nativeLeaf().map(Value::of),
        change.canonicalLeaf().map(Value::of));
  }
}
