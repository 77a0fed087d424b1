/** What people are told of visits: technicians from when to when one moved and whose it is, customers when somebody comes. */
package org.sanbao.dispatch.told;
