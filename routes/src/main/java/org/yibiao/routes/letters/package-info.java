/** What failed for good: how it is kept, whatever it was. Nobody acts on it here. */
package org.yibiao.routes.letters;
