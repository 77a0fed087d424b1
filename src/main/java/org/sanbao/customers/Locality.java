package org.sanbao.customers;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the company is at home: how numbers without a country prefix are read, and what an address or language left out means. */
@Component
public final class Locality {

    private final String region;
    private final String language;

    Locality(@Value("${sanbao.region:CN}") String region, @Value("${sanbao.language:zh-CN}") String language) {
        this.region = region;
        this.language = language;
    }

    /** ISO 3166. */
    public String region() {
        return region;
    }

    /** BCP 47. */
    String language() {
        return language;
    }
}
