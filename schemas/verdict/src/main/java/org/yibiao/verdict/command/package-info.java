/** The command {@code validate}: documents from files, folders, archives and the standard input. */
package org.yibiao.verdict.command;
