package org.yibiao.hub.pressure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * When the hub takes nothing more ({@code yibiao.pressure.*}).
 *
 * @param leastFree so much of the disk that the data folder lies on stays free
 * @param mostWaiting so many messages may wait for the broker
 */
@ConfigurationProperties("yibiao.pressure")
record PressureSettings(DataSize leastFree, long mostWaiting) {}
