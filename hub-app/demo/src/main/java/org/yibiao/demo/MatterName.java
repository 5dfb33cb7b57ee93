package org.yibiao.demo;

import java.util.Arrays;
import org.yibiao.demo.portal.Matter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of a matter on the command line. */
final class MatterName implements ITypeConverter<Matter> {

  @Override
  public Matter convert(String name) {
    return Matter.named(name)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "没有事项 %s，可选 · There is no matter %s, only: %s"
                        .formatted(name, name, Arrays.toString(Matter.values()))));
  }
}
