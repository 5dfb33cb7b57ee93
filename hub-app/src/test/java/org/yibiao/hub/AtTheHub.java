package org.yibiao.hub;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;

/** A test at the doors of the whole hub; all such tests share one, and no department is there. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = HubApplication.class,
    webEnvironment = WebEnvironment.DEFINED_PORT,
    properties = {
      "yibiao.plans=classpath:plans/*.yaml,classpath:plans-under-test/*.yaml",
      "yibiao.max-body-bytes=200000",
      "yibiao.attachments.max-size=300KB",
      // whatever the time, no department is closed: land's backup on Sunday nights would hold steps
      "yibiao.calendars=false",
      "yibiao.broker.department-tries=3",
      // a fake, which ConformanceDoorTest makes
      "yibiao.conformance.kit=target/fake-kit/yibiao-kit.jar",
      "yibiao.conformance.targets.tax.endpoint=http://10.1.2.3/tax",
      "yibiao.conformance.targets.banks.simulated=true",
      "yibiao.conformance.targets.land.simulated=true",
      "yibiao.conformance.targets.land.settings.go-file=${user.dir}/target/fake-kit/go",
      "yibiao.conformance.targets.customs.simulated=true",
      "yibiao.conformance.targets.customs.settings.go-file=${user.dir}/target/fake-kit/go",
      "yibiao.conformance.targets.planning.simulated=true",
      "logging.level.root=off",
      "logging.level.org.yibiao=off",
      "spring.lifecycle.timeout-per-shutdown-phase=5s"
    })
@ContextConfiguration(initializers = PlacesOfItsOwn.class)
public @interface AtTheHub {}
