package org.yibiao.routes.messages;

import java.util.List;
import java.util.Optional;

/**
 * A page of messages, the newest first.
 *
 * @param next where to go on; empty if there are no more
 * @param isWhole false if the search took too long and ended before the page was full: those that
 *     follow may be found by going on
 */
public record MessagePage(
    List<MessageEntry> messages, Optional<MessageSearch.Cursor> next, boolean isWhole) {}
