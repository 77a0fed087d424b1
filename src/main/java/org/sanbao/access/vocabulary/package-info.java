/** What the regulation can know of the organisation and its people: events and cards, free of personal data. */
@org.springframework.modulith.NamedInterface("vocabulary")
package org.sanbao.access.vocabulary;
