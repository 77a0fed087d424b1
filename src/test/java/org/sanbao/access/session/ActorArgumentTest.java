package org.sanbao.access.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sanbao.shared.Actor;
import org.sanbao.shared.Ids;
import org.sanbao.shared.Sight;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.context.request.ServletWebRequest;

class ActorArgumentTest {

    private final UUID account = Ids.next();
    private final Actor chinese = new Actor(
            Ids.next(), "王丽", Ids.next(), Set.of(), Set.of(), Sight.everything("test"), Locale.forLanguageTag("zh-CN"));

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void reads_the_language_of_the_page() {
        signIn();
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", "es-MX");
        request.addPreferredLocale(Locale.forLanguageTag("es-MX"));
        assertThat(actorOf(request)).isEqualTo(chinese.reading(Locale.forLanguageTag("es")));
    }

    @Test
    void reads_the_language_of_the_account_when_the_request_asks_for_none() {
        signIn();
        assertThat(actorOf(new MockHttpServletRequest())).isEqualTo(chinese);
    }

    @Test
    void is_nobody_without_a_session() {
        assertThatExceptionOfType(NotSignedIn.class).isThrownBy(() -> actorOf(new MockHttpServletRequest()));
    }

    private void signIn() {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(account, chinese)));
    }

    private static Actor actorOf(MockHttpServletRequest request) {
        return new ActorArgument().resolveArgument(null, null, new ServletWebRequest(request), null);
    }
}
