package org.yibiao.kit.department;

import org.yibiao.adapters.kit.Hop;

/**
 * One message in the department's own form.
 *
 * @param hop when it crossed, which way, how large it was
 * @param text what it said
 */
public record NativeMessage(Hop hop, String text) {}
