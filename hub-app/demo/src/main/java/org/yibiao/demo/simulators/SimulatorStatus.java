package org.yibiao.demo.simulators;

/**
 * What the control listener tells of a simulated department.
 *
 * @param department its code
 * @param zh its Chinese name
 * @param en its English name
 */
public record SimulatorStatus(
    String department,
    String zh,
    String en,
    String protocol,
    String address,
    BehaviourWish behaviour) {

  /** How it is now. */
  public static SimulatorStatus of(SimulatedDepartment department) {
    var descriptor = department.descriptor();
    return new SimulatorStatus(
        descriptor.department().value(),
        descriptor.name().zh(),
        descriptor.name().en(),
        descriptor.protocol(),
        department.address(),
        BehaviourWish.of(department.behaviour()));
  }
}
