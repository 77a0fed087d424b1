/** Tables of other systems as they come: CSV in old encodings, workbooks. */
package org.sanbao.exchange.source;
