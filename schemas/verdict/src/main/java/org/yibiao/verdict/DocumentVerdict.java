package org.yibiao.verdict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yibiao.standard.DocumentType;
import org.yibiao.standard.StandardVersion;

/**
 * The verdict on one document.
 *
 * @param name of the document
 * @param form in which it is written
 * @param type as what it was judged; empty if that could not be found out
 * @param version of the standard by which it was judged
 * @param digest SHA-256 of its bytes, in hexadecimal
 * @param isValid whether it is accepted; warnings do not refuse it
 * @param remarks what is wrong, layer by layer
 * @param lines those lines of the text of which a remark speaks, by their numbers
 */
public record DocumentVerdict(
    String name,
    Form form,
    Optional<DocumentType> type,
    StandardVersion version,
    String digest,
    boolean isValid,
    List<Remark> remarks,
    Map<Integer, String> lines) {

  public DocumentVerdict {
    remarks = List.copyOf(remarks);
    lines = Map.copyOf(lines);
  }

  /** The same with more remarks. */
  DocumentVerdict with(List<Remark> more, Map<Integer, String> theirLines) {
    List<Remark> all = new ArrayList<>(remarks);
    all.addAll(more);
    Map<Integer, String> shown = new HashMap<>(lines);
    shown.putAll(theirLines);
    boolean accepted = all.stream().noneMatch(Remark::isError);
    return new DocumentVerdict(name, form, type, version, digest, accepted, all, shown);
  }

  /** The same, telling only of these remarks; whether it is valid remains as it was. */
  DocumentVerdict showing(List<Remark> some) {
    return new DocumentVerdict(
        name, form, type, version, digest, isValid(), List.copyOf(some), lines);
  }

  /** The same under another name. */
  public DocumentVerdict named(String other) {
    return new DocumentVerdict(other, form, type, version, digest, isValid, remarks, lines);
  }
}
