package org.yibiao.schemas.generator.compatibility;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.yibiao.schemas.generator.StandardXsd;

/** Holds a minor version of the standard to an earlier one of the same major version. */
public final class CompatibilityCheck {

  private CompatibilityCheck() {}

  /**
   * Run by the build: {@code <folder of the older XSDs> <folder of the newer XSDs>}. Fails by an
   * exception instead of an exit, which would end the build with it.
   *
   * @throws IncompatibleStandard with a line for each breach
   * @throws org.yibiao.schemas.generator.UnsupportedXsd if one of the folders holds no standard
   */
  public static void main(String[] folders) throws IOException {
    if (folders.length != 2) {
      throw new IllegalArgumentException(
          "Two arguments: folder of the older XSDs, folder of the newer XSDs");
    }
    demand(standard(folders[0]), standard(folders[1]), folders[0] + " → " + folders[1]);
  }

  /**
   * Demands that the newer version takes all that the older one takes.
   *
   * @param what what is compared, for the message
   * @throws IncompatibleStandard with a line for each breach
   */
  public static void demand(StandardXsd older, StandardXsd newer, String what) {
    List<Breach> breaches = Compatibility.between(older, newer);
    if (!breaches.isEmpty()) {
      throw new IncompatibleStandard(what, breaches);
    }
  }

  private static StandardXsd standard(String folder) throws IOException {
    return StandardXsd.read(Path.of(folder).resolve("standard.xsd"));
  }
}
