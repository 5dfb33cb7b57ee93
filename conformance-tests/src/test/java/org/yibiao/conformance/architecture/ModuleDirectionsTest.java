package org.yibiao.conformance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Modules point one way: schemas, adapters, routes, hub-app; departments know only the kit. */
@AnalyzeClasses(packages = "org.yibiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleDirectionsTest {

  private static final String STANDARD = "org.yibiao.standard..";
  private static final String KIT = "org.yibiao.adapters.kit..";
  private static final String VERDICT = "org.yibiao.verdict..";
  private static final String ADAPTERS = "org.yibiao.adapters..";
  private static final String DECLARED = "org.yibiao.adapters.declared";
  private static final String ROUTES = "org.yibiao.routes..";
  private static final String HUB = "org.yibiao.hub..";
  private static final String DEMO = "org.yibiao.demo..";
  private static final String CONFORMANCE_KIT = "org.yibiao.kit..";

  @ArchTest
  static final ArchRule the_standard_knows_nobody =
      noClasses()
          .that()
          .resideInAPackage(STANDARD)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(VERDICT, ADAPTERS, ROUTES, HUB, DEMO);

  @ArchTest
  static final ArchRule verdicts_know_only_the_standard =
      noClasses()
          .that()
          .resideInAPackage(VERDICT)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ADAPTERS, ROUTES, HUB, DEMO);

  @ArchTest
  static final ArchRule adapters_know_neither_routes_nor_hub =
      noClasses()
          .that()
          .resideInAPackage(ADAPTERS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(ROUTES, HUB, DEMO);

  @ArchTest
  static final ArchRule routes_know_of_the_adapters_only_the_kit_and_what_runs_folders =
      noClasses()
          .that()
          .resideInAPackage(ROUTES)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are a department's or the hub's",
                  each ->
                      each.getPackageName().startsWith("org.yibiao.hub")
                          || each.getPackageName().startsWith("org.yibiao.demo")
                          || isDepartment(each.getPackageName())));

  @ArchTest
  static final ArchRule the_hub_names_no_department =
      noClasses()
          .that()
          .resideInAnyPackage(HUB, DEMO)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are a department's", each -> isDepartment(each.getPackageName())));

  @ArchTest
  static final ArchRule the_conformance_kit_names_no_department_and_knows_no_hub =
      noClasses()
          .that()
          .resideInAPackage(CONFORMANCE_KIT)
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "are a department's, a flow or the hub's",
                  each ->
                      each.getPackageName().startsWith("org.yibiao.hub")
                          || each.getPackageName().startsWith("org.yibiao.demo")
                          || each.getPackageName().startsWith("org.yibiao.routes")
                          || isDepartment(each.getPackageName())));

  @ArchTest
  static final ArchRule nobody_depends_on_the_conformance_kit =
      noClasses()
          .that()
          .resideOutsideOfPackage(CONFORMANCE_KIT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(CONFORMANCE_KIT);

  @ArchTest
  static final ArchRule the_conformance_kit_is_free_of_cycles =
      slices().matching("org.yibiao.kit.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule departments_do_not_know_each_other =
      slices()
          .matching("org.yibiao.adapters.(*)..")
          .should()
          .notDependOnEachOther()
          .ignoreDependency(
              DescribedPredicate.alwaysTrue(), JavaClass.Predicates.resideInAPackage(KIT));

  @ArchTest
  static final ArchRule adapters_do_not_touch_simulators =
      noClasses()
          .that()
          // the department test kit asks a folder's own simulator
          .resideOutsideOfPackages("..simulator..", DEMO, DECLARED + ".check..", CONFORMANCE_KIT)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..simulator..");

  @ArchTest
  static final ArchRule only_simulators_use_wiremock =
      noClasses()
          .that()
          .resideOutsideOfPackages("..simulator..", DEMO)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.tomakehurst.wiremock..");

  @ArchTest
  static final ArchRule flows_are_free_of_cycles =
      slices().matching("org.yibiao.routes.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule declared_departments_are_free_of_cycles =
      slices().matching(DECLARED + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule xml_from_outside_is_parsed_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackages(STANDARD, "..simulator..", "org.yibiao.schemas..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("javax\\.xml\\.parsers\\.(DocumentBuilder|SAXParser)Factory");

  @ArchTest
  static final ArchRule the_generated_model_is_what_the_xsds_make =
      classes()
          .that()
          .resideInAPackage("org.yibiao.standard.v1")
          .and()
          .areTopLevelClasses()
          .and()
          .areNotInterfaces()
          .should()
          .beAnnotatedWith("jakarta.xml.bind.annotation.XmlType")
          .orShould()
          .beAnnotatedWith("jakarta.xml.bind.annotation.XmlRegistry");

  private static boolean isDepartment(String name) {
    return name.startsWith("org.yibiao.adapters.")
        && !name.startsWith("org.yibiao.adapters.kit")
        && !name.startsWith(DECLARED);
  }
}
