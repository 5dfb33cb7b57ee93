package org.yibiao.conformance.console;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yibiao.conformance.system.SharedInstallation;

/** A test with a browser of the console's pages: it may have a {@link Screen}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith({SharedInstallation.class, Browsing.class, Screens.class})
@interface BeforeTheConsole {}
