package org.yibiao.adapters.land.simulator;

import java.time.LocalDateTime;
import java.util.List;
import org.yibiao.adapters.land.simulator.TransferApplication.Party;

/**
 * A transfer as it was registered.
 *
 * @param before the unit's page before it
 * @param former who held the right, as they were registered
 * @param registryNumber YWH
 * @param certificate BDCQZH of the new title
 * @param printNumber YSXLH
 */
record Transfer(
    TransferApplication application,
    RealEstateUnit before,
    List<Party> former,
    String registryNumber,
    String certificate,
    String printNumber,
    boolean mortgaged,
    LocalDateTime at) {}
