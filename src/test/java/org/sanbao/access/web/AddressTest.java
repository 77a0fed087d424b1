package org.sanbao.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void without_tls_the_server_listens_to_its_own_machine_only() {
        assertThat(of(Map.of()).bind()).isEqualTo("127.0.0.1");
        assertThat(of(Map.of("SANBAO_URL", "https://service.example")).bind()).isEqualTo("127.0.0.1");
        assertThat(of(Map.of("SANBAO_BIND", "127.0.0.2")).bind()).isEqualTo("127.0.0.2");
    }

    @Test
    void an_open_address_without_tls_keeps_it_from_starting() {
        assertThatThrownBy(() -> of(Map.of("SANBAO_BIND", "0.0.0.0"))).hasMessageContaining("SANBAO_TLS_CERT");
    }

    @Test
    void with_tls_or_a_trusted_proxy_it_listens_to_all() {
        assertThat(of(Map.of("SANBAO_TLS_CERT", "c.pem", "SANBAO_TLS_KEY", "k.pem"))
                        .bind())
                .isEqualTo("0.0.0.0");
        Address behindProxy = of(Map.of("SANBAO_TRUSTED_PROXIES", "10.0.0.5, 10.0.0.6", "SANBAO_BIND", "10.0.0.1"));
        assertThat(behindProxy.bind()).isEqualTo("10.0.0.1");
        assertThat(behindProxy.trustedProxies()).containsExactly("10.0.0.5", "10.0.0.6");
    }

    @Test
    void half_a_certificate_is_refused() {
        assertThatThrownBy(() -> of(Map.of("SANBAO_TLS_CERT", "c.pem"))).hasMessageContaining("go together");
    }

    private static Address of(Map<String, String> settings) {
        return Address.of(settings::get);
    }
}
