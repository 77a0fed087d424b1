/** What the regulation can know of lists: that somebody took one out. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.lists.vocabulary;
