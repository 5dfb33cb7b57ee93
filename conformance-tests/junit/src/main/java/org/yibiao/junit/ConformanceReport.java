package org.yibiao.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.verdict.report.ReportKind;

/**
 * Has a test class report on all documents that its tests held against the standard: {@code
 * target/yibiao/<class>.html}, unless something else is said.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ConformanceExtension.class)
public @interface ConformanceReport {

  /** The folder, from where the tests are run. */
  String folder() default "target/yibiao";

  /** The forms of the report. */
  ReportKind[] kinds() default ReportKind.HTML;
}
