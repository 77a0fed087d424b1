/**
 * Changes of the company's regulations on their way into force: drafted, checked, replayed, put forward, approved by whom the regulation itself
 * names (S3-005, C36). A draft is the whole text with the company's figures, kept each time it is written; what is in force is never edited.
 * Nobody approves what they wrote or put forward; what is approved is what the approver saw; it counts from its day on, never before.
 */
@org.springframework.modulith.NamedInterface("drafts")
package org.sanbao.regulation.drafts;
