package org.yibiao.routes;

import org.yibiao.standard.value.DepartmentCode;

/** Event: a department was plugged in while the hub runs. Told before it is asked anything. */
public record DepartmentPlugged(DepartmentCode department) {}
