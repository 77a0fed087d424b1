/** What the rows of each kind of file mean: their fields, how cells are read, which command a row becomes. */
package org.sanbao.exchange.rows;
