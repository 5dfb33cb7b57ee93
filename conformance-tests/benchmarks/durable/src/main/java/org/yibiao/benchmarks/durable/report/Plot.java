package org.yibiao.benchmarks.durable.report;

import java.util.List;
import java.util.Map;

/**
 * What is drawn: of each side a median, with its smallest and largest, for each workload.
 *
 * @param loads the workloads
 * @param series by side, for each workload: smallest, median, largest of the rounds
 */
public record Plot(
    String title, String unit, List<String> loads, Map<String, List<List<Double>>> series) {}
