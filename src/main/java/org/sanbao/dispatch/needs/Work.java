package org.sanbao.dispatch.needs;

import java.util.UUID;
import org.sanbao.workorders.vocabulary.JobKind;

/**
 * What estimates tell work apart by.
 *
 * @param productLine null with {@code product}: nobody knows the thing
 * @param symptom     code; null: not listed
 */
record Work(JobKind kind, String productLine, UUID product, String symptom) {}
