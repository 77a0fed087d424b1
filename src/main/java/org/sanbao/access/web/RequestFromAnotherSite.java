package org.sanbao.access.web;

import java.util.Map;
import org.sanbao.shared.Refused;

/** 403: a page of another site tried to give a command in the name of whoever is signed in here. */
final class RequestFromAnotherSite extends Refused {
    RequestFromAnotherSite() {
        super(403, Map.of());
    }
}
