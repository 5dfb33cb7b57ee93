package org.yibiao.adapters.declared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yibiao.adapters.kit.DepartmentFolder;

/** The declared departments that come with the hub, on its class path. */
public final class DeclaredFolders {

  private static final Pattern CODE = Pattern.compile("departments/([a-z-]+)/department\\.yaml$");

  private DeclaredFolders() {}

  /** The folders whose descriptor names a transport. */
  public static List<DepartmentFolder> onClassPath() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:departments/*/department.yaml");
      return Arrays.stream(found)
          .map(DeclaredFolders::code)
          .distinct()
          .sorted()
          .map(DepartmentFolder::new)
          .filter(folder -> folder.descriptor().transport().isPresent())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The class path cannot be searched", e);
    }
  }

  private static String code(Resource descriptor) {
    try {
      Matcher found = CODE.matcher(descriptor.getURL().toString());
      if (found.find()) {
        return found.group(1);
      }
      throw new IllegalStateException("Not a department's folder: " + descriptor);
    } catch (IOException e) {
      throw new UncheckedIOException(descriptor + " has no address", e);
    }
  }
}
