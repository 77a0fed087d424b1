package org.sanbao.dispatch.terms;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a word of the company stands for. */
public enum TermKind {
    @JsonProperty("skill")
    SKILL,
    @JsonProperty("tool")
    TOOL,
    @JsonProperty("part")
    PART,
    @JsonProperty("symptom")
    SYMPTOM
}
