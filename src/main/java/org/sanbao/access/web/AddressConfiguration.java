package org.sanbao.access.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> whereToListen(Environment settings) {
        Address address = Address.of(settings::getProperty);
        return server -> {
            server.setAddress(resolve(address.bind()));
            if (address.certificate() != null) {
                server.setSsl(tls(address));
            }
            if (!address.trustedProxies().isEmpty()) {
                server.addEngineValves(forwarded(address));
            }
        };
    }

    @Bean
    Reach reach(Environment settings) {
        return new Reach(Address.of(settings::getProperty).isOwnMachineOnly());
    }

    private static Ssl tls(Address address) {
        var tls = new Ssl();
        tls.setCertificate("file:" + address.certificate());
        tls.setCertificatePrivateKey("file:" + address.key());
        return tls;
    }

    /** Believes what the named proxies say of the caller and nobody else; ranges are not taken, proxies are few. */
    private static RemoteIpValve forwarded(Address address) {
        var valve = new RemoteIpValve();
        valve.setInternalProxies(
                address.trustedProxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        return valve;
    }

    private static InetAddress resolve(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("SANBAO_BIND=" + bind + " is no address of this machine.", e);
        }
    }
}
