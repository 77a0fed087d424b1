package org.sanbao.access.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in one line instead of a page of stack. */
class CannotListenAnalyzer extends AbstractFailureAnalyzer<CannotListen> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, CannotListen cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
