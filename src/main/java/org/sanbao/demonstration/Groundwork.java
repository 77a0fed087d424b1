package org.sanbao.demonstration;

import org.sanbao.customers.areas.AreaEntry;
import org.sanbao.customers.areas.ServiceAreas;
import org.sanbao.dispatch.needs.Estimates;
import org.sanbao.dispatch.terms.TermEntry;
import org.sanbao.dispatch.terms.Terms;
import org.sanbao.shared.Actor;
import org.springframework.stereotype.Component;

/** What dispatch reckons with, laid down before the first customer comes: the company's words, its estimates, each branch's areas. */
@Component
class Groundwork {

    private final Company company;
    private final Terms terms;
    private final Estimates estimates;
    private final ServiceAreas areas;

    Groundwork(Company company, Terms terms, Estimates estimates, ServiceAreas areas) {
        this.company = company;
        this.terms = terms;
        this.estimates = estimates;
        this.areas = areas;
    }

    void lay() {
        DispatchScript script = DispatchScript.read();
        Actor service = company.actor("service");
        script.terms()
                .forEach(each -> terms.add(
                        service,
                        each.kind(),
                        each.code(),
                        TermEntry.of(each.en(), each.zh(), each.es()).of(each.line())));
        script.estimates().forEach(each -> estimates.add(service, each));
        script.areas().forEach(this::mark);
    }

    private void mark(DispatchScript.Area area) {
        Actor director =
                company.actor(company.holders(area.unit(), "service-director").getFirst());
        areas.add(director, director.unit(), new AreaEntry(area.name(), area.zone(), area.places(), area.outline()));
    }
}
