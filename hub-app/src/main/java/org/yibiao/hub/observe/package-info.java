/** What those who run the hub see of it from outside: metrics, health, traces, Camel's console. */
package org.yibiao.hub.observe;
