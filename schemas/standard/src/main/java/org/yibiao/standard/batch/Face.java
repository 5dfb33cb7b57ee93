package org.yibiao.standard.batch;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yibiao.standard.StandardVersion;
import org.yibiao.standard.dictionary.Place;
import org.yibiao.standard.validation.Checked;

/**
 * One of the two forms of a batch.
 *
 * @param <P> a cut-out part
 */
interface Face<P> {

  /**
   * Checks parts within a batch that is otherwise right.
   *
   * @param parts the parts; what is missing is stood in for
   * @param version what that batch follows
   * @param seen where in the real batch a place is
   */
  Checked check(Parts<P> parts, StandardVersion version, UnaryOperator<Place> seen);

  /**
   * Parts of a batch.
   *
   * @param header its header
   * @param records some of its records
   * @param trailer its trailer
   */
  record Parts<P>(Optional<P> header, List<P> records, Optional<P> trailer) {

    static <P> Parts<P> header(P header) {
      return new Parts<>(Optional.of(header), List.of(), Optional.empty());
    }

    static <P> Parts<P> records(List<P> records) {
      return new Parts<>(Optional.empty(), records, Optional.empty());
    }

    static <P> Parts<P> trailer(P trailer) {
      return new Parts<>(Optional.empty(), List.of(), Optional.of(trailer));
    }
  }
}
