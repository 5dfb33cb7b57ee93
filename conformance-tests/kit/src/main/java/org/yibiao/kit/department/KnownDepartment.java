package org.yibiao.kit.department;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yibiao.adapters.kit.DepartmentDescriptor;
import org.yibiao.adapters.kit.DepartmentFolder;

/**
 * A department whose folder the kit knows.
 *
 * @param folder its data
 * @param descriptor the content of its {@code department.yaml}
 */
public record KnownDepartment(DepartmentFolder folder, DepartmentDescriptor descriptor) {

  private static final Pattern CODE = Pattern.compile("departments/([a-z-]+)/department\\.yaml$");

  /** The department of a folder. */
  public static KnownDepartment of(DepartmentFolder folder) {
    return new KnownDepartment(folder, folder.descriptor());
  }

  /** Every folder on the class path, as a hub finds them. */
  public static List<KnownDepartment> all() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:departments/*/department.yaml");
      return Arrays.stream(found)
          .map(KnownDepartment::code)
          .distinct()
          .sorted()
          .map(code -> of(new DepartmentFolder(code)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("The class path cannot be searched", e);
    }
  }

  /** The one with this code, or of the folder at this place. */
  public static Optional<KnownDepartment> find(String codeOrFolder) {
    Path place = Path.of(System.getProperty("yibiao.called-from", ".")).resolve(codeOrFolder);
    if (Files.isRegularFile(place.resolve("department.yaml"))) {
      return Optional.of(of(DepartmentFolder.at(place)));
    }
    return all().stream().filter(each -> each.folder().code().equals(codeOrFolder)).findFirst();
  }

  /** Whether it is nothing but data: the kit's transports speak for it. */
  boolean isDeclared() {
    return descriptor.transport().isPresent();
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
