package org.sanbao.regulation;

import org.springframework.stereotype.Component;

/** For tests: a server looks for new adoptions every two seconds, and would go on with those of a database that was put back meanwhile. */
@Component
public class RegulationsAnew {

    private final Editions editions;

    RegulationsAnew(Editions editions) {
        this.editions = editions;
    }

    public void read() {
        editions.reload();
    }
}
