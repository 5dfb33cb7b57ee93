package org.yibiao.vectors.corpus;

import java.util.List;
import org.yibiao.standard.DocumentType;
import org.yibiao.vectors.Face;

/**
 * A document with the verdict that every validator of the standard has to give on it.
 *
 * @param id its identifier, and the name of its file without the ending
 * @param type its kind
 * @param face its form
 * @param constraints the constraints that it keeps or breaks, and for which it stands as a proof
 * @param expect the verdict
 * @param content the document
 */
public record Vector(
    String id,
    DocumentType type,
    Face face,
    List<String> constraints,
    Expectation expect,
    byte[] content) {

  /** Whether it shows that its constraints can be kept, rather than that they are broken. */
  public boolean isRight() {
    return expect.findings().isEmpty();
  }

  /** Where its document is, from the manifest. */
  public String file() {
    String folder = isRight() ? "right" : "wrong";
    return folder + "/" + face.ending() + "/" + id + "." + face.ending();
  }
}
